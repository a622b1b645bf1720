/** From the bytes of an official document to a draft: a state machine in the database that any replica continues. */
package kz.kasip.standards.importing;
