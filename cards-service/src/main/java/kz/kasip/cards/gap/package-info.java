/** What somebody who can do one thing still lacks for another: two cards, or a person's own list and a card. */
package kz.kasip.cards.gap;
