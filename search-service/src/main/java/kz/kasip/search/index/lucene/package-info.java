/** Runs questions on Lucene. */
package kz.kasip.search.index.lucene;
