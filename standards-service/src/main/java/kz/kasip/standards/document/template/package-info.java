/** The official template: its labels in both languages and what stands under each. */
package kz.kasip.standards.document.template;
