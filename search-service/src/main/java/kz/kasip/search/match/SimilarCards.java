package kz.kasip.search.match;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.kasip.search.index.Filters;
import kz.kasip.search.index.PassageText;
import kz.kasip.search.match.level.WantedLevel;
import kz.kasip.search.match.score.CardMaterial;
import kz.kasip.search.match.score.CardText;
import kz.kasip.search.match.score.Scale;
import kz.kasip.search.match.score.Weighed;
import kz.kasip.search.names.Glossaries;
import kz.kasip.search.problem.NotFound;

/** Finds cards that are like another one: it is matched as a text would be. */
@ApplicationScoped
class SimilarCards {
    /** So much of an item has to stand in one of the other card to be the same thing. */
    private static final double SAME = 0.75;

    private static final double LEAST = 0.1;
    private static final int MOST_SHARED = 5;

    private final Candidates candidates;
    private final Turns turns;
    private final Glossaries glossaries;

    SimilarCards(Candidates candidates, Turns turns, Glossaries glossaries) {
        this.candidates = candidates;
        this.turns = turns;
        this.glossaries = glossaries;
    }

    /** @throws NotFound when no version in force on the day has the card */
    SimilarAnswer of(String id, int limit, Optional<LocalDate> asOf) {
        return turns.take(deadline -> of(id, limit, asOf, deadline));
    }

    private SimilarAnswer of(String id, int limit, Optional<LocalDate> asOf, Deadline deadline) {
        CardMaterial own = candidates.fetch(List.of(id), Filters.NONE, asOf, deadline).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound(
                        "card-unknown",
                        "No version in force" + asOf.map(day -> " on " + day).orElse("") + " has the card " + id));
        CardText text = CardText.of(own, glossaries.now());
        List<CardMaterial> cards = candidates.of(text.words(), Filters.NONE, asOf, deadline);
        List<SimilarCard> alike =
                Scale.ofCards(text.words(), cards).weigh(WantedLevel.unknown(), deadline::check).stream()
                        .filter(weighed -> !weighed.card().id().equals(id) && weighed.score() >= LEAST)
                        .map(weighed -> view(weighed, own, text))
                        .toList();
        return new SimilarAnswer(alike.stream().limit(limit).toList(), alike.size());
    }

    private static SimilarCard view(Weighed weighed, CardMaterial own, CardText text) {
        PassageText card = weighed.card().card();
        List<SimilarCard.Shared> shared = weighed.matched().stream()
                .filter(item -> item.share() >= SAME)
                .flatMap(item -> text
                        .item(item.sentence(), item.kind())
                        .map(ownId -> new SimilarCard.Shared(item.id(), ownId, item.kind(), item.text()))
                        .stream())
                .toList();
        return new SimilarCard(
                weighed.card().id(),
                card.standard(),
                card.version(),
                card.title(),
                card.orkLevel(),
                card.groupCode(),
                weighed.card().isCalledLike(own),
                CardMatch.rounded(weighed.score()),
                shared.size(),
                shared.stream().limit(MOST_SHARED).toList());
    }
}
