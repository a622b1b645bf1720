/** Versions as competency frameworks in the terms of CASE 1.1 (1EdTech): a CFDocument for each version and language. */
package kz.kasip.standards.competency;
