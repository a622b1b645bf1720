/** The cards of every version: what is stored, how it is read, and the numbers that their ids are made of. */
package kz.kasip.cards.card;
