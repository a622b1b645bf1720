/** Runs clauses on a segment, a window of documents at a time. */
package kz.kasip.search.index.lucene.window;
