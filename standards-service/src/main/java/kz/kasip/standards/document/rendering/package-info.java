/** Renders a standard in the official form of 2023 and later, so that the reader reads the same standard out of it. */
package kz.kasip.standards.document.rendering;
