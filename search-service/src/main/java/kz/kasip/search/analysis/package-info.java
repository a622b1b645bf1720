/** Turns texts into the tokens that are indexed and searched, once for every engine. */
package kz.kasip.search.analysis;
