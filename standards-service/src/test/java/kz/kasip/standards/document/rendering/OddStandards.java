package kz.kasip.standards.document.rendering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import kz.kasip.standards.document.LabourFunction;
import kz.kasip.standards.document.LabourFunction.Item;
import kz.kasip.standards.document.LabourFunction.Kind;
import kz.kasip.standards.document.LabourFunction.Skill;
import kz.kasip.standards.document.OkedEntry;
import kz.kasip.standards.document.ProfessionCard;
import kz.kasip.standards.document.ProfessionCard.Education;
import kz.kasip.standards.document.ProfessionCard.RelatedProfession;
import kz.kasip.standards.document.StandardDocument;
import kz.kasip.standards.document.StandardDocument.Abbreviation;
import kz.kasip.standards.document.StandardDocument.Approval;
import kz.kasip.standards.document.StandardDocument.Term;
import kz.kasip.standards.document.TechnicalData;
import kz.kasip.standards.document.TechnicalData.EarlierVersion;

/** Makes standards with everything that may be absent, repeated or look like something else. */
final class OddStandards {

    private static final List<String> GROUPS = List.of("2131-0", "-", "3111-5", "6123", "131");

    private final Random random;
    private final OddTexts texts;
    private final String language;

    private OddStandards(Random random) {
        this.random = random;
        this.language = random.nextBoolean() ? "kk" : "ru";
        this.texts = new OddTexts(random, language);
    }

    static StandardDocument of(long seed) {
        return new OddStandards(new Random(seed)).document();
    }

    private StandardDocument document() {
        return new StandardDocument(
                language,
                approval(),
                texts.maybe(),
                random.nextInt(4) == 0 ? null : "J620129" + (10 + random.nextInt(90)),
                oked(),
                random.nextInt(3) == 0 ? texts.maybe() : null,
                random.nextInt(3) == 0 ? texts.texts(3) : List.of(),
                texts.maybe(),
                list(4, i -> new Term(texts.text(), texts.maybe())),
                list(4, i -> new Abbreviation(texts.text(), texts.maybe())),
                texts.maybe(),
                List.of(),
                list(random.nextInt(30) == 0 ? 40 : 4, this::card),
                technicalData(),
                List.of());
    }

    private List<OkedEntry> oked() {
        List<OkedEntry> path = new ArrayList<>();
        List<String> codes = List.of("J", "62", "62.0", "62.01", "62.01.2");
        for (int i = 0; i < random.nextInt(codes.size() + 1); i++) {
            path.add(new OkedEntry(OkedEntry.Level.values()[i], codes.get(i), texts.maybe()));
        }
        return path;
    }

    private ProfessionCard card(int number) {
        String title = texts.maybe();
        String heading = random.nextInt(3) == 0 ? texts.maybe() : title;
        String group = GROUPS.get(random.nextInt(GROUPS.size()));
        return new ProfessionCard(
                number,
                heading,
                title,
                texts.texts(3),
                group.equals("-") ? null : group,
                random.nextInt(4) == 0 ? texts.maybe() : null,
                group.equals("2131-0") ? "2131-0-004" : null,
                level(),
                random.nextInt(3) == 0 ? random.nextBoolean() ? "4.2" : texts.text() : null,
                texts.maybe(),
                list(3, i -> new Education(texts.maybe(), texts.maybe(), texts.maybe())),
                texts.maybe(),
                texts.maybe(),
                texts.maybe(),
                List.of(),
                list(3, this::function),
                texts.texts(5),
                texts.texts(3),
                list(4, i -> new RelatedProfession(level(), texts.maybe())));
    }

    private Integer level() {
        return random.nextInt(6) == 0 ? null : Integer.valueOf(1 + random.nextInt(8));
    }

    private LabourFunction function(int number) {
        Kind kind = random.nextInt(3) == 0 ? Kind.ADDITIONAL : Kind.MANDATORY;
        String title = random.nextInt(6) == 0 ? "Одна и та же" : texts.maybe();
        return new LabourFunction(number, number, kind, title, list(3, this::skill));
    }

    private Skill skill(int number) {
        List<Item> abilities = list(6, i -> new Item(i, i, texts.text(), null));
        List<Item> knowledge = random.nextInt(4) == 0 ? abilities : list(6, i -> new Item(i, i, texts.text(), null));
        return new Skill(number, number, texts.maybe(), texts.maybe(), abilities, knowledge);
    }

    private TechnicalData technicalData() {
        return new TechnicalData(
                organisation(),
                list(3, i -> organisation()).stream()
                        .filter(name -> name != null)
                        .toList(),
                random.nextInt(5) == 0 ? "12.03.2024 ж." : organisation(),
                organisation(),
                organisation(),
                random.nextInt(4) == 0 ? null : Integer.valueOf(1 + random.nextInt(20)),
                random.nextInt(4) == 0 ? null : Integer.valueOf(2015 + random.nextInt(15)),
                random.nextInt(4) == 0 ? null : LocalDate.of(2026, 1, 1).plusDays(random.nextInt(2000)),
                random.nextInt(3) == 0 ? texts.texts(3) : List.of(),
                random.nextInt(3) == 0 ? texts.texts(3) : List.of(),
                random.nextInt(3) == 0 ? list(2, i -> earlier()) : List.of());
    }

    private EarlierVersion earlier() {
        return new EarlierVersion(
                random.nextInt(4) == 0 ? null : Integer.valueOf(1 + random.nextInt(20)),
                random.nextInt(4) == 0 ? null : Integer.valueOf(2005 + random.nextInt(15)),
                random.nextInt(4) == 0 ? null : LocalDate.of(2016, 1, 1).plusDays(random.nextInt(2000)),
                texts.texts(2),
                random.nextBoolean() ? null : approval());
    }

    /** An act of approval has a number or a date at least. */
    private Approval approval() {
        return random.nextInt(3) > 0
                ? null
                : new Approval(
                        texts.maybe(),
                        random.nextInt(3) == 0 ? "17-Ө" : "222",
                        random.nextBoolean() ? null : LocalDate.of(2022, 1, 1).plusDays(random.nextInt(2000)),
                        random.nextBoolean() ? null : String.valueOf(1 + random.nextInt(40)));
    }

    private String organisation() {
        return texts.maybe();
    }

    private <T> List<T> list(int most, IntFunction<T> make) {
        return IntStream.rangeClosed(1, random.nextInt(most + 1)).mapToObj(make).toList();
    }
}
