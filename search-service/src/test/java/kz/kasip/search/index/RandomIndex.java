package kz.kasip.search.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.kasip.search.analysis.Language;

/** Small indexes and questions as chance has it, the same for the same seed. */
final class RandomIndex {
    static final LocalDate TODAY = LocalDate.of(2026, 5, 1);
    private static final List<String> WORDS = List.of(
            "архив", "копия", "диск", "склад", "канал", "карта", "роль", "схема", "стенд", "архиф", "архивариус");
    private static final List<String> FIELDS = List.of(Fields.STEMS_RU, Fields.CONTEXT_STEMS_RU);

    /** Each stands in few texts only. */
    private static final List<String> RARE = Stream.of("бор", "вег", "гид", "дом", "жук", "зуб", "лес")
            .flatMap(one ->
                    Stream.of("мыс", "нур", "пыл", "сом", "тюк", "фон", "хор").map(other -> one + other))
            .toList();

    private final Random random;
    private final int cards;
    private final boolean withRare;

    /** A small index. */
    RandomIndex(long seed) {
        this(seed, 3, false);
    }

    /** An index of four versions with so many cards each. */
    RandomIndex(long seed, int cards) {
        this(seed, cards, true);
    }

    private RandomIndex(long seed, int cards, boolean withRare) {
        this.random = new Random(seed);
        this.cards = cards;
        this.withRare = withRare;
    }

    private String word() {
        return any(withRare && random.nextInt(10) == 0 ? RARE : WORDS);
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private String text(int most) {
        return String.join(
                " ",
                IntStream.rangeClosed(0, random.nextInt(most))
                        .mapToObj(i -> word())
                        .toList());
    }

    InForce versions() {
        return new InForce(
                TODAY,
                Set.of("J62012901/1/1", "J62012902/2/7"),
                Set.of(
                        new InForce.Period("J62012901/1/1", LocalDate.of(2026, 1, 1), null),
                        new InForce.Period("J62012902/1/3", LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)),
                        new InForce.Period("J62012902/2/7", LocalDate.of(2026, 1, 1), null)),
                Set.of(new InForce.Period("C10011903/1/2", LocalDate.of(2025, 3, 1), LocalDate.of(2026, 2, 1))));
    }

    List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        for (VersionKey version : List.of(
                new VersionKey("J62012901", 1, 1),
                new VersionKey("J62012902", 1, 3),
                new VersionKey("J62012902", 2, 7),
                new VersionKey("C10011903", 1, 2))) {
            passages.addAll(passages(version));
        }
        return passages;
    }

    List<Passage> passages(VersionKey version) {
        OkedPath path = new OkedPath(
                version.code().startsWith("J")
                        ? List.of("J", "62", "62.0", "62.01", "62.01.2")
                        : List.of("C", "10", "10.0", "10.01"));
        return IntStream.rangeClosed(1, cards)
                .boxed()
                .flatMap(card -> card(version, path, version.code() + "-0" + card, card).stream())
                .toList();
    }

    private List<Passage> card(VersionKey version, OkedPath path, String cardId, int number) {
        Integer level = number % 3 == 0 ? null : Integer.valueOf(1 + random.nextInt(8));
        Map<String, String> title = number % 3 == 2 ? Map.of() : Map.of("ru", text(2));
        LocalDate since = version.version() == 1 ? LocalDate.of(2025, 1, 1 + number % 28) : null;
        List<Passage> passages = new ArrayList<>();
        for (int item = 1; item <= 6; item++) {
            Kind kind = item == 1 ? Kind.CARD : any(List.of(Kind.ABILITY, Kind.KNOWLEDGE));
            String text = text(4);
            PassageText shown = new PassageText(
                    kind == Kind.CARD ? cardId : cardId + ".i" + item,
                    kind,
                    version.code(),
                    version.version(),
                    cardId,
                    level,
                    number % 4 == 1 ? null : "2513-" + number % 4,
                    title,
                    random.nextInt(3) == 0 ? Map.of("ru", text, "kk", text) : Map.of("ru", text),
                    List.of(new CardRef(cardId, level, version.code())));
            passages.add(new PassageBuilder(version, path, shown)
                    .context(Map.of("ru", text(3)))
                    .since(since)
                    .build());
        }
        return passages;
    }

    Question question() {
        int start = random.nextInt(3) == 0 ? random.nextInt(6) : 0;
        return new Question(
                clause(3),
                filters(),
                random.nextInt(5) == 0 ? Optional.of(LocalDate.of(2025, 6, 1)) : Optional.empty(),
                any(List.of(Order.RELEVANCE, Order.RELEVANCE, any(List.of(Order.values())))),
                start,
                1 + random.nextInt(30),
                random.nextInt(5) > 0,
                EnumSet.allOf(Facet.class));
    }

    private Filters filters() {
        return new Filters(
                some(() -> any(List.of(Kind.ABILITY, Kind.KNOWLEDGE, Kind.CARD))),
                some(() -> any(List.of(Language.values()))),
                some(() -> String.valueOf(1 + random.nextInt(8))),
                some(() -> any(List.of("J", "62", "6201", "62012", "C", "1001"))),
                some(() -> any(List.of("2513-2", "2513-3"))),
                some(() -> any(List.of("J62012901", "J62012902", "C10011903"))),
                some(() -> any(List.of(Status.values()))));
    }

    private <T> Set<T> some(Supplier<T> value) {
        Set<T> some = new HashSet<>();
        for (int left = Math.max(0, random.nextInt(9) - 5); left > 0; left--) {
            some.add(value.get());
        }
        return some;
    }

    private Clause clause(int depth) {
        String field = any(FIELDS);
        return switch (random.nextInt(depth > 0 ? 14 : 4)) {
            case 0, 1 -> new Clause.Term(field, word());
            case 2 -> new Clause.Prefix(field, any(List.of("арх", "к", "ст", "лес", "я")));
            case 3 -> new Clause.Phrase(field, List.of(word(), word()));
            case 4 -> new Clause.Constant(new Clause.Near(field, any(WORDS), random.nextInt(3), random.nextInt(3)), 2);
            case 5 -> new Clause.Weighted(clause(depth - 1), 0.25f + random.nextFloat());
            case 6 -> new Clause.Constant(clause(depth - 1), random.nextInt(3));
            case 7 -> new Clause.Best(clauses(depth), random.nextInt(3) / 10f);
            case 8, 9, 10 -> new Clause.Sum(clauses(depth), random.nextInt(4));
            case 11 -> new Clause.All(clauses(depth));
            case 12 -> new Clause.Also(clause(depth - 1), clauses(depth));
            default ->
                new Clause.Not(clause(depth - 1), List.of(new Clause.Of(Fields.KIND, List.of("CARD")), clause(0)));
        };
    }

    private List<Clause> clauses(int depth) {
        return IntStream.rangeClosed(0, 1 + random.nextInt(3))
                .mapToObj(i -> clause(depth - 1))
                .toList();
    }
}
