/** What somebody typed, taken apart: words, phrases, what has to be absent, and codes. */
package kz.kasip.search.query.typed;
