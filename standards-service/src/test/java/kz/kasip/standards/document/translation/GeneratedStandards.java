package kz.kasip.standards.document.translation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import kz.kasip.standards.document.LabourFunction;
import kz.kasip.standards.document.LabourFunction.Item;
import kz.kasip.standards.document.LabourFunction.Kind;
import kz.kasip.standards.document.LabourFunction.Skill;
import kz.kasip.standards.document.OkedEntry;
import kz.kasip.standards.document.ProfessionCard;
import kz.kasip.standards.document.StandardDocument;
import kz.kasip.standards.document.TechnicalData;

/** Standards of made-up words, the same for the same seed. */
public final class GeneratedStandards {

    private static final List<String> ENDS = List.of("у", "лар", "ды", "ын", "ке", "дағы", "тік", "ған");

    private final Random random;

    private GeneratedStandards(long seed) {
        random = new Random(seed);
    }

    /** A standard in Kazakh; with {@code distinct} no two cards have the same occupation code and level. */
    public static StandardDocument kazakh(long seed, boolean distinct) {
        return new GeneratedStandards(seed).standard(distinct);
    }

    private StandardDocument standard(boolean distinct) {
        return new StandardDocument(
                "kk",
                maybe(() -> new StandardDocument.Approval(text(), "17", LocalDate.of(2022, 12, 5), maybe(this::text))),
                text(),
                "J62011901",
                List.of(
                        new OkedEntry(OkedEntry.Level.SECTION, "J", text()),
                        new OkedEntry(OkedEntry.Level.CLASS, "62.01", text())),
                maybe(this::text),
                list(2, this::text),
                maybe(this::text),
                list(4, () -> new StandardDocument.Term(text(), maybe(this::text))),
                list(2, () -> new StandardDocument.Abbreviation(word(), text())),
                maybe(this::text),
                list(2, () -> new StandardDocument.ListedCard(1, text(), 5, "5")),
                cards(distinct),
                new TechnicalData(
                        text(), list(3, this::text), maybe(this::text), null, null, 1, 2024, null, null, null, null),
                list(1, () -> new StandardDocument.Contact("technicalData", text())));
    }

    private List<ProfessionCard> cards(boolean distinct) {
        int count = 1 + random.nextInt(9);
        List<Integer> kinds = new ArrayList<>(IntStream.range(0, 15).boxed().toList());
        Collections.shuffle(kinds, random);
        return IntStream.range(0, count)
                .mapToObj(i -> card(i + 1, distinct ? kinds.get(i) : kinds.get(random.nextInt(3))))
                .toList();
    }

    private ProfessionCard card(int number, int kind) {
        String code = kind % 3 == 0 ? null : "251" + kind % 3 + "-0-001";
        return new ProfessionCard(
                number,
                null,
                text(),
                list(2, this::text),
                null,
                null,
                code,
                4 + kind / 3,
                null,
                maybe(this::text),
                list(2, () -> new ProfessionCard.Education(text(), maybe(this::text), null)),
                maybe(this::text),
                null,
                maybe(this::text),
                List.of(),
                functions(),
                list(3, this::text),
                list(2, this::text),
                list(2, () -> new ProfessionCard.RelatedProfession(4 + random.nextInt(3), text())));
    }

    private List<LabourFunction> functions() {
        return IntStream.rangeClosed(1, 1 + random.nextInt(3))
                .mapToObj(i -> new LabourFunction(i, i, Kind.MANDATORY, text(), skills()))
                .toList();
    }

    private List<Skill> skills() {
        return IntStream.rangeClosed(1, 1 + random.nextInt(3))
                .mapToObj(i -> new Skill(i, i, maybe(this::text), null, items(), items()))
                .toList();
    }

    private List<Item> items() {
        return IntStream.rangeClosed(1, 1 + random.nextInt(6))
                .mapToObj(i -> new Item(i, i, text(), null))
                .toList();
    }

    private <T> List<T> list(int most, Supplier<T> entry) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(i -> entry.get())
                .toList();
    }

    private <T> T maybe(Supplier<T> value) {
        return random.nextBoolean() ? value.get() : null;
    }

    private String text() {
        StringBuilder text = new StringBuilder(word());
        for (int i = 0; i < 1 + random.nextInt(7); i++) {
            text.append(' ').append(random.nextInt(12) == 0 ? latin() : word());
        }
        return text.toString();
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 2 + random.nextInt(2); i++) {
            word.append("бгджзклмнпрстфхцш".charAt(random.nextInt(17))).append("аәоөұүіыэ".charAt(random.nextInt(9)));
        }
        return word + ENDS.get(random.nextInt(ENDS.size()));
    }

    private String latin() {
        return random.nextBoolean()
                ? "abcdefgh".substring(random.nextInt(4), 5 + random.nextInt(4))
                : String.valueOf(10 + random.nextInt(90));
    }
}
