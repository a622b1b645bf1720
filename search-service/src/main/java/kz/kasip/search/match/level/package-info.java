/** What a text says of the level that is meant, by plain rules. */
package kz.kasip.search.match.level;
