package kz.kasip.standards.document.template;

/**
 * One entry of a list.
 *
 * @param number the number printed before it, or null
 * @param outside true where it follows a numbered list without a number of its own
 */
record Entry(Integer number, String text, int line, boolean outside) {}
