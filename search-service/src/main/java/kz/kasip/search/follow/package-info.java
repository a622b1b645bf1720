/** Keeps the index at what the two feeds tell: followers, passages, rebuilds. */
package kz.kasip.search.follow;
