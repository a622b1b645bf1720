/** Weighs cards against a text; knows no engine and no HTTP. */
package kz.kasip.search.match.score;
