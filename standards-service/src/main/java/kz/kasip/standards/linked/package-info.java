/** Standards as linked data: the same answer told in the words of schema.org, SKOS and ESCO, and the context of both services. */
package kz.kasip.standards.linked;
