/** A real Keycloak on this machine: its process, its realm and the accounts in it. */
package kz.kasip.deploy.keycloak;
