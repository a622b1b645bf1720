/** The docs of the rules that documents are held to: one page for each. */
package kz.kasip.standards.rule;
