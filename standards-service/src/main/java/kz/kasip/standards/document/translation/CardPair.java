package kz.kasip.standards.document.translation;

import kz.kasip.standards.document.ProfessionCard;

/** A card of the base document and the same card of the other; one of them is null where a card has no sure counterpart. */
public record CardPair(ProfessionCard base, ProfessionCard other) {}
