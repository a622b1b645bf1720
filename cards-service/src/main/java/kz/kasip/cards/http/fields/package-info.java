/** Answers cut to the fields that are asked for; stands in each service on purpose. */
package kz.kasip.cards.http.fields;
