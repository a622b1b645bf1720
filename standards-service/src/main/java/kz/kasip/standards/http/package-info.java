/** What all answers have in common: request ids, entity tags, paging and languages; stands in each service on purpose. */
package kz.kasip.standards.http;
