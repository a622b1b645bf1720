/** How good the search is, measured: sets of queries, a judge that knows nothing of how the search works, and figures to hold to. */
package kz.kasip.search.relevance;
