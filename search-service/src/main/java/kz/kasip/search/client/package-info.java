/** What search-service reads from the other services, as records of just the fields it needs. */
package kz.kasip.search.client;
