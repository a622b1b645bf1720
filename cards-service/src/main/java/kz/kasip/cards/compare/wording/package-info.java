/** A text taken apart into words, and how alike two such texts of one language are. */
package kz.kasip.cards.compare.wording;
