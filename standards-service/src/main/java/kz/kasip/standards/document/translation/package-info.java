/** Pairs the documents of one standard in two languages and merges them; knows neither HTTP nor a store. */
package kz.kasip.standards.document.translation;
