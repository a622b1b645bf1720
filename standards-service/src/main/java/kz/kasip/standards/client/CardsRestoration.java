package kz.kasip.standards.client;

/**
 * Whether cards-service holds all cards that it was handed once.
 *
 * @param epoch another one after each restore of its database
 */
public record CardsRestoration(String epoch, boolean complete) {}
