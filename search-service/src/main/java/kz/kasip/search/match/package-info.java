/** Finds the cards that fit the text of a vacancy or a CV, and cards alike. What is sent is neither kept nor logged. */
package kz.kasip.search.match;
