/** Measures searching over a million passages, beside PostgreSQL and beside what Lucene can do at best. */
package kz.kasip.search.bench;
