/** What changed between two versions of a standard: its own part here, the cards' part by cards-service; as data and to read. */
package kz.kasip.standards.diff;
