/** Drafts by JSON: the whole of a standard is read, changed and put back. */
package kz.kasip.standards.drafting;
