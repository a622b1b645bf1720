/** The whole of a standard as one JSON document: what editors write, and read back. */
package kz.kasip.standards.content;
