/** Cards as linked data: the same answer told in the words of schema.org, SKOS and ESCO. */
package kz.kasip.cards.linked;
