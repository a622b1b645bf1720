/** Follows the feed of standards-service, by itself and when a reader needs it. */
package kz.kasip.cards.follow;
