/** Runs questions on an OpenSearch cluster. */
package kz.kasip.search.index.opensearch;
