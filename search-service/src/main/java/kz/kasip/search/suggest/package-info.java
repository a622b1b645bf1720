/** Completes titles while somebody types. */
package kz.kasip.search.suggest;
