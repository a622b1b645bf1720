package kz.kasip.search.analysis;

/**
 * One word of a text, in the forms in which it is indexed and compared.
 *
 * @param word as written, but for case, ё and letters of another alphabet that only look right
 * @param stem the word without its endings, by the stemmer of the text's language; of Latin words by the English one
 * @param skeleton what stays of the stem whatever alphabet or keyboard it was written with
 * @param start where the word starts in the text
 * @param end where the word ends in the text, exclusive
 */
public record Token(String word, String stem, String skeleton, int start, int end) {}
