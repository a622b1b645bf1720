package kz.kasip.search.index;

/**
 * The generation that serves.
 *
 * @param byTheseRules whether its passages were made as this release makes them; otherwise it answers until a new one is filled
 */
public record CurrentGeneration(String name, boolean byTheseRules) {}
