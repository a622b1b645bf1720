/** The audit trail: every step of a version's life, who took it, when and from which address. */
package kz.kasip.standards.audit;
