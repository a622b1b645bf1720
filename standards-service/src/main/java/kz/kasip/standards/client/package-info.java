/** What this service asks of cards-service, and just the fields that it reads of the answers. */
package kz.kasip.standards.client;
