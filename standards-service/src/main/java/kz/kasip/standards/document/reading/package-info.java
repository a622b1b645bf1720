/** Readers, one a format; all give the same stream of blocks. */
package kz.kasip.standards.document.reading;
