package kz.kasip.search.analysis;

/**
 * What the same keys give on another keyboard layout.
 *
 * @param text what may have been meant
 * @param name the layout it is read on: {@code kk}, {@code ru} or {@code en}
 */
public record Reading(String text, String name) {}
