/** The one engine that tells which texts of two cards or versions are the same; diff, ladder, gap and links build on it. */
package kz.kasip.cards.compare;
