package kz.kasip.cards.diff;

import kz.kasip.cards.card.CardContent;

/** A card of a version with its id, which is stable over versions. */
public record IdentifiedCard(String id, CardContent content) {}
