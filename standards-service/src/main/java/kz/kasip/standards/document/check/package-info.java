/** What is wrong with a document: the rules, the checks of a whole document and the findings with their places. */
package kz.kasip.standards.document.check;
