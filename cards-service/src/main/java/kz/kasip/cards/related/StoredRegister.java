package kz.kasip.cards.related;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.kasip.cards.card.CardRepository;
import kz.kasip.cards.card.CardTitles;
import kz.kasip.cards.occupation.OccupationNames;

/** The register as the database has it on a day, but for one standard. */
record StoredRegister(String without, LocalDate today, LocalDate day, CardRepository cards, OccupationNames names)
        implements Register {

    @Override
    public Map<String, Set<String>> occupations(Collection<String> titles) {
        return names.codes(titles);
    }

    @Override
    public List<CardTitles> elsewhere(Collection<String> titles) {
        return cards.bearing(titles, today, day).stream()
                .filter(card -> !card.code().equals(without))
                .map(CardTitles::of)
                .toList();
    }

    @Override
    public boolean knows(String word) {
        return names.have(word);
    }
}
