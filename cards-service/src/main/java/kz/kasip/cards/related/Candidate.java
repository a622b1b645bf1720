package kz.kasip.cards.related;

import java.util.List;
import java.util.stream.Stream;
import kz.kasip.cards.card.CardTitles;

/** A card that may be the one that is named. */
record Candidate(CardTitles card, List<Title> titles, List<Title> otherTitles) {

    static Candidate of(CardTitles card) {
        return new Candidate(
                card,
                Title.of(card.title()),
                card.otherTitles().stream()
                        .flatMap(title -> Title.of(title).stream())
                        .toList());
    }

    Integer orkLevel() {
        return card.orkLevel();
    }

    /** What a named profession shares some of, if the card may be it. */
    Stream<String> keys() {
        return Stream.concat(
                titles.stream().flatMap(Title::keys), otherTitles.stream().map(Title::written));
    }

    /** The words of its titles. */
    Stream<String> words() {
        return Stream.concat(titles.stream(), otherTitles.stream()).flatMap(title -> title.words().stream());
    }
}
