/** What people type, as queries to the index, and what is found, as answers. */
package kz.kasip.search.query;
