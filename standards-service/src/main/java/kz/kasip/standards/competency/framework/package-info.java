/** The published versions as competency frameworks, and the identifiers of all that stands in them. */
package kz.kasip.standards.competency.framework;
