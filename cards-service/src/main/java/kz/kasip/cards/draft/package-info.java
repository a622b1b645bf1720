/** The cards of draft revisions as standards-service hands them over, and how each card gets its id. */
package kz.kasip.cards.draft;
