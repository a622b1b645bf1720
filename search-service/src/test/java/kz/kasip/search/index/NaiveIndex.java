package kz.kasip.search.index;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Answers questions the simplest way: looks at every passage and reckons by the book. */
final class NaiveIndex {
    record Scored(Passage passage, double score) {}

    private final List<Passage> passages;
    private final InForce versions;
    private final NaiveScores scores;
    private final Map<Clause, Map<Passage, OptionalDouble>> scored = new IdentityHashMap<>();

    NaiveIndex(List<Passage> passages, InForce versions) {
        this(passages, versions, passages);
    }

    /**
     * @param counted what the engine's statistics are of: what was deleted counts until it is cleared away
     */
    NaiveIndex(List<Passage> passages, InForce versions, List<Passage> counted) {
        this.passages = passages;
        this.versions = versions;
        this.scores = new NaiveScores(counted);
    }

    /** All hits in their order. */
    List<Scored> hits(Question question) {
        Set<String> texts = new HashSet<>();
        return passing(question, null)
                .sorted(order(question.order()))
                .filter(hit -> !question.collapsed() || texts.add(hit.passage().textKey))
                .toList();
    }

    double score(Question question, String key) {
        return passages.stream()
                .filter(passage -> passage.key.equals(key))
                .map(passage -> score(question, passage))
                .findFirst()
                .orElseThrow()
                .orElseThrow();
    }

    Map<Facet, Map<String, Long>> facets(Question question) {
        Map<Facet, Map<String, Long>> facets = new EnumMap<>(Facet.class);
        for (Facet facet : question.facets()) {
            Map<String, Set<String>> seen = new TreeMap<>();
            passing(question, facet)
                    .forEach(hit -> values(facet, hit.passage(), question)
                            .forEach(value -> seen.computeIfAbsent(value, first -> new HashSet<>())
                                    .add(question.collapsed() ? hit.passage().textKey : hit.passage().key)));
            Map<String, Long> counts = new TreeMap<>();
            seen.forEach((value, texts) -> counts.put(value, (long) texts.size()));
            facets.put(facet, counts);
        }
        return facets;
    }

    /** The cards of a text, in whatever is seen. */
    List<CardRef> cards(Question question, String textKey) {
        return passages.stream()
                .filter(passage -> passage.textKey.equals(textKey) && passage.cardRef != null)
                .filter(passage ->
                        question.filters().seen().stream().anyMatch(status -> isOf(status, passage, question)))
                .map(passage -> passage.cardRef)
                .distinct()
                .sorted()
                .map(CardRef::of)
                .toList();
    }

    private Stream<Scored> passing(Question question, Facet without) {
        return passages.stream()
                .filter(passage -> Stream.of(Status.values()).anyMatch(status -> isOf(status, passage, question)))
                .filter(passage -> Stream.of(Facet.values())
                        .allMatch(facet -> facet == without || passes(facet, passage, question)))
                .map(passage -> scored(question, passage))
                .filter(Objects::nonNull);
    }

    private Scored scored(Question question, Passage passage) {
        OptionalDouble score = score(question, passage);
        return score.isPresent() ? new Scored(passage, score.getAsDouble()) : null;
    }

    private OptionalDouble score(Question question, Passage passage) {
        return scored.computeIfAbsent(question.clause(), first -> new IdentityHashMap<>())
                .computeIfAbsent(passage, first -> scores.of(question.clause(), passage));
    }

    private boolean isOf(Status status, Passage passage, Question question) {
        return versions.on(question.asOf().orElse(null), status).contains(passage.versionKey);
    }

    private boolean passes(Facet facet, Passage passage, Question question) {
        if (facet == Facet.STATUS) {
            return question.filters().seen().stream().anyMatch(status -> isOf(status, passage, question));
        }
        var wanted = question.filters().values(facet);
        return wanted.isEmpty()
                || (facet == Facet.OKED ? passage.oked.stream() : values(facet, passage, question))
                        .anyMatch(wanted::contains);
    }

    private Stream<String> values(Facet facet, Passage passage, Question question) {
        return switch (facet) {
            case KIND -> Stream.of(passage.kind);
            case LANGUAGE -> passage.languages.stream();
            case ORK_LEVEL -> Stream.ofNullable(passage.orkLevel);
            case OKED -> passage.okedTree.stream();
            case GROUP -> Stream.ofNullable(passage.groupCode);
            case STANDARD -> Stream.of(passage.standard);
            case STATUS ->
                Arrays.stream(Status.values())
                        .filter(status -> isOf(status, passage, question))
                        .map(Enum::name);
        };
    }

    private static Comparator<Scored> order(Order order) {
        Comparator<Scored> main = order == Order.RELEVANCE
                // What is the same by the book is so for engines, which reckon in floats
                ? Comparator.comparing(hit -> -Math.round(hit.score() * 1e5))
                : Comparator.comparing(
                        hit -> switch (order) {
                            case TITLE_KK -> hit.passage().titleSortKk;
                            case TITLE_RU -> hit.passage().titleSortRu;
                            case LEVEL -> hit.passage().orkLevel;
                            default -> hit.passage().date;
                        },
                        Comparator.nullsLast(
                                order.isDescending() ? Comparator.<String>reverseOrder() : Comparator.naturalOrder()));
        return main.thenComparing(hit -> hit.passage().key);
    }
}
