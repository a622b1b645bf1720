/** Sends one signed message to an address that the subscriber named, and to no address inside. */
package kz.kasip.standards.webhook.sending;
