/** The objects of CASE 1.1 that frameworks, their items and what ties them are told as. */
package kz.kasip.standards.competency.form;
