/** Links of related professions to the cards that they name, each with a confidence; a doubtful one is none. */
package kz.kasip.cards.related;
