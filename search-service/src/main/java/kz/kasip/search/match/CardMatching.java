package kz.kasip.search.match;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import kz.kasip.search.match.level.WantedLevel;
import kz.kasip.search.match.score.CardMaterial;
import kz.kasip.search.match.score.Scale;
import kz.kasip.search.match.score.SentText;
import kz.kasip.search.match.score.Weighed;
import kz.kasip.search.names.Glossaries;
import kz.kasip.search.problem.Refusal;
import org.jboss.logging.Logger;

/** Finds the cards that fit a text. */
@ApplicationScoped
class CardMatching {
    private static final Logger LOG = Logger.getLogger(CardMatching.class);
    private static final int MOST_SENTENCES = 1000;

    /** Below this a card has nothing to do with the text. */
    private static final double LEAST = 0.02;

    private final Candidates candidates;
    private final Turns turns;
    private final Glossaries glossaries;

    CardMatching(Candidates candidates, Turns turns, Glossaries glossaries) {
        this.candidates = candidates;
        this.turns = turns;
        this.glossaries = glossaries;
    }

    /** @throws UndisclosedFailure for whatever fails unforeseen: what failures say may repeat the text, and is logged by others */
    MatchAnswer match(MatchRequest request) {
        try {
            return turns.take(deadline -> match(request, deadline));
        } catch (Refusal refusal) {
            throw refusal;
        } catch (RuntimeException failed) {
            LOG.errorf("Matching failed: %s", failed.getClass().getName());
            throw new UndisclosedFailure(failed);
        }
    }

    private MatchAnswer match(MatchRequest request, Deadline deadline) {
        SentText text = SentText.of(request.text(), MOST_SENTENCES, glossaries.now());
        WantedLevel level = WantedLevel.of(text.sentences());
        deadline.check();
        List<CardMaterial> cards =
                candidates.of(text, request.filters(), Optional.ofNullable(request.asOf()), deadline);
        List<Weighed> weighed = Scale.of(text, cards).weigh(level, deadline::check);
        deadline.check();
        List<CardMatch> items = weighed.stream()
                .filter(card -> card.score() >= LEAST)
                .limit(request.most())
                .map(card -> CardMatch.of(card, level.fit(card.card().card().orkLevel())))
                .toList();
        return new MatchAnswer(items, cards.size(), text.isWhole());
    }
}
