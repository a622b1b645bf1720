package kz.kasip.search.match;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kz.kasip.search.analysis.Language;
import kz.kasip.search.index.Answer;
import kz.kasip.search.index.CardRef;
import kz.kasip.search.index.Clause;
import kz.kasip.search.index.Fields;
import kz.kasip.search.index.Filters;
import kz.kasip.search.index.Found;
import kz.kasip.search.index.Kind;
import kz.kasip.search.index.Order;
import kz.kasip.search.index.PassageText;
import kz.kasip.search.index.Question;
import kz.kasip.search.index.ServingIndex;
import kz.kasip.search.match.score.CardMaterial;
import kz.kasip.search.match.score.SentText;

/** Finds the few cards that are worth weighing: two questions choose them, one for every ten fetches what stands in them. */
@ApplicationScoped
class Candidates {
    /** So many cards are weighed at most. */
    static final int MOST = 40;

    private static final int AT_ONCE = 10;
    private static final int MOST_TERMS = 250;
    private static final int MOST_TITLES = 100;
    private static final int MOST_ITEMS = 300;
    private static final int MOST_INSIDE = 400;
    private static final Set<Kind> CONTENT = EnumSet.of(Kind.FUNCTION, Kind.SKILL, Kind.ABILITY, Kind.KNOWLEDGE);
    private static final Set<Kind> ALL = EnumSet.of(Kind.CARD, Kind.FUNCTION, Kind.SKILL, Kind.ABILITY, Kind.KNOWLEDGE);

    private final ServingIndex index;

    Candidates(ServingIndex index) {
        this.index = index;
    }

    /** The cards that come closest to a text, with all that is weighed of them. */
    List<CardMaterial> of(SentText text, Filters filters, Optional<LocalDate> asOf, Deadline deadline) {
        Map<String, Double> worth = new HashMap<>();
        List<Clause> titles = terms(text, Fields::titleSkeletons);
        List<Clause> contents = terms(text, Fields::skeletons);
        if (!titles.isEmpty()) {
            add(worth, ask(new Clause.Sum(titles, 1), with(filters, Set.of(Kind.CARD)), asOf, MOST_TITLES, false));
            deadline.check();
            add(worth, ask(new Clause.Sum(contents, 1), with(filters, CONTENT), asOf, MOST_ITEMS, true));
            deadline.check();
        }
        List<String> best = worth.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
        return fetch(best, filters, asOf, deadline);
    }

    /** Cards with all that is weighed of them, as far as there are such; a text may have been found for a card that is not sought. */
    List<CardMaterial> fetch(List<String> ids, Filters filters, Optional<LocalDate> asOf, Deadline deadline) {
        List<CardMaterial> cards = new ArrayList<>();
        for (int start = 0; start < ids.size(); start += AT_ONCE) {
            List<String> some = ids.subList(start, Math.min(start + AT_ONCE, ids.size()));
            Answer answer =
                    ask(new Clause.Of(Fields.CARD, some), with(filters, ALL), asOf, MOST_INSIDE * some.size(), false);
            Map<String, List<PassageText>> passages = new LinkedHashMap<>();
            some.forEach(id -> passages.put(id, new ArrayList<>()));
            answer.found().forEach(found -> passages.get(found.shown().cardId()).add(found.shown()));
            passages.values().forEach(inside -> card(inside).ifPresent(cards::add));
            deadline.check();
        }
        return cards;
    }

    private static Optional<CardMaterial> card(List<PassageText> passages) {
        return passages.stream()
                .filter(passage -> passage.kind() == Kind.CARD)
                .findFirst()
                .map(card -> CardMaterial.of(card, passages));
    }

    /** Hits of one question count as parts of their best, so that titles and contents count alike. */
    private static void add(Map<String, Double> worth, Answer answer) {
        Map<String, Double> sums = new HashMap<>();
        for (Found found : answer.found()) {
            Set<String> cards = new LinkedHashSet<>();
            found.cards().stream().map(CardRef::id).forEach(cards::add);
            cards.forEach(id -> sums.merge(id, (double) found.score(), Double::sum));
        }
        double most =
                sums.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
        sums.forEach((id, sum) -> worth.merge(id, sum / Math.max(most, Float.MIN_NORMAL), Double::sum));
    }

    private Answer ask(Clause clause, Filters filters, Optional<LocalDate> asOf, int limit, boolean collapsed) {
        return index.askInConfidence(
                new Question(clause, filters, asOf, Order.RELEVANCE, 0, limit, collapsed, Set.of()));
    }

    private static List<Clause> terms(SentText text, Function<Language, String> field) {
        List<Clause> terms = new ArrayList<>();
        for (Language language : Language.values()) {
            text.telling(language, MOST_TERMS)
                    .forEach((term, weight) -> terms.add(
                            new Clause.Weighted(new Clause.Term(field.apply(language), term), weight.floatValue())));
        }
        return terms;
    }

    private static Filters with(Filters filters, Set<Kind> kinds) {
        return new Filters(
                kinds,
                filters.languages(),
                filters.orkLevels(),
                filters.oked(),
                filters.groups(),
                filters.standards(),
                filters.statuses());
    }
}
