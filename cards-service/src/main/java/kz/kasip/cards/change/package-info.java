/** The own feed of changes in the published cards. */
package kz.kasip.cards.change;
