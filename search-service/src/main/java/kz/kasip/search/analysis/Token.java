package kz.kasip.search.analysis;

/**
 * One token of a text.
 *
 * @param term what is indexed and compared
 * @param start where its word starts in the text
 * @param end where its word ends in the text, exclusive
 */
public record Token(String term, int start, int end) {}
