/** The client of standards-service, with just the fields that are read. */
package kz.kasip.cards.client;
