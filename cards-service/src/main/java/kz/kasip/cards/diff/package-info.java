/** What changed between the cards of two versions of a standard. */
package kz.kasip.cards.diff;
