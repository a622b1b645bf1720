/** The versions of standards as the feed tells them, and what is in force on a day. */
package kz.kasip.cards.version;
