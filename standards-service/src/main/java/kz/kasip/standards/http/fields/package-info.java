/** Answers cut to the fields that are asked for; stands in each service on purpose. */
package kz.kasip.standards.http.fields;
