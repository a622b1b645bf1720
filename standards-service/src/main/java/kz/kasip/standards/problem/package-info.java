/** Refusals and the one form in which every error is answered; stands in each service on purpose and imports no feature. */
package kz.kasip.standards.problem;
