/** One profession over its levels: the cards that are its rungs, and what each step adds, drops and changes. */
package kz.kasip.cards.ladder;
