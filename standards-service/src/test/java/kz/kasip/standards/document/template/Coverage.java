package kz.kasip.standards.document.template;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kasip.standards.document.Finding;
import kz.kasip.standards.document.LabourFunction;
import kz.kasip.standards.document.ProfessionCard;
import kz.kasip.standards.document.StandardDocument.ListedCard;
import kz.kasip.standards.document.reading.Block;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Compares the letters and digits of a document with those of all that was read out of it. */
final class Coverage {

    private static final Pattern POINT = Pattern.compile("^[IVX]{1,5}\\s?[.)]\\s*");
    private static final Pattern WORDS = Pattern.compile(
            "(?iu)(?:(?<!\\p{L})(?:верси[яи]|номер|год[ау]?|г|выпуска?|от|до|нұсқа(?:сы)?|нөмірі|ж|жыл(?:ы|ғы)?|шығарылған"
                    + "|шыққан|бастап|дейін|приложение|к|приказ(?:у|ом)|утвержд[её]н[ао]?|бұйрығы(?:на)?|қосымша|ұйым|секция(?:сы)?|раздел|группа|(?:под)?класс|бөлім|топ|(?:кіші )?сынып|организаци[яи]|[IVX]+|(?:под)?уров(?:ень|ни|ня)|деңгей(?:і|лері|лі)?|(?:ОРК|НРК|СБШ|ҰБШ)(?:-\\p{L}{1,4})?|бойынша|по"
                    + "|й|ый|ой|ий|го|м|ші|шы|нші|ншы|інші|ыншы"
                    + "|(?:январ|феврал|март|апрел|июн|июл|август|сентябр|октябр|ноябр|декабр)[ьяа]?|ма[йя]"
                    + "|(?:қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан)\\p{L}{0,4})(?!\\p{L})|[^\\p{L}])*");

    private static final Pattern BETWEEN = Pattern.compile("[\\s«»\"(),.:;/–—-]+");

    private Coverage() {}

    /** The letters and digits that are in the document more often than in fields, labels and findings together. */
    static String lost(List<Block> blocks, Reading reading) {
        Map<Character, Integer> bag = new HashMap<>();
        blocks.forEach(block -> count(block.text(), bag, 1));
        placed(reading).forEach(text -> count(text, bag, -1));
        StringBuilder lost = new StringBuilder();
        bag.forEach((letter, count) -> lost.append(letter.toString().repeat(Math.max(0, count))));
        return lost.toString();
    }

    /** How many of a document's letters and digits stand in its fields and form, and how many only in findings. */
    record Figures(long letters, long unplaced) {

        double placedPercent() {
            return 100.0 * (letters - unplaced) / letters;
        }
    }

    static Figures figures(List<Block> blocks, Reading reading) {
        long letters = blocks.stream()
                .mapToLong(block -> Letters.fold(block.text()).length())
                .sum();
        long unplaced =
                unplaced(reading).mapToLong(text -> Letters.fold(text).length()).sum();
        return new Figures(letters, unplaced);
    }

    /** The words of a document that stand nowhere in what was read, however often another word is repeated. */
    static Set<String> lostWords(List<Block> blocks, Reading reading) {
        String placed = placed(reading).stream().map(Letters::fold).collect(Collectors.joining(" "));
        return blocks.stream()
                .flatMap(block -> BETWEEN.splitAsStream(block.text()))
                .map(Letters::fold)
                .filter(word -> !word.isEmpty() && !placed.contains(word))
                .collect(Collectors.toSet());
    }

    private static Stream<String> unplaced(Reading reading) {
        return reading.findings().stream()
                .filter(finding -> finding.rule().equals("unplaced-text"))
                .map(Finding::text)
                .filter(Objects::nonNull);
    }

    private static List<String> placed(Reading reading) {
        List<String> placed = new ArrayList<>(reading.form().labels());
        placed.addAll(reading.form().words());
        placed.addAll(reading.form().repeats());
        collect(reading.document(), placed);
        unplaced(reading).forEach(placed::add);
        return placed;
    }

    /** What counts as form and is no label of the table, number, date or fixed word, nor the repetition of a field. */
    static List<String> notForm(Reading reading) {
        Set<String> wordings = new HashSet<>();
        for (Label label : Label.values()) {
            label.wordings().forEach(wording -> wordings.add(letters(wording)));
        }
        List<String> fields = new ArrayList<>();
        collect(reading.document(), fields);
        Set<String> said = fields.stream().map(Letters::fold).collect(Collectors.toSet());
        List<String> free = new ArrayList<>();
        reading.form().labels().stream()
                .filter(label -> !isLabel(letters(POINT.matcher(label).replaceFirst("")), wordings))
                .forEach(free::add);
        reading.form().words().stream()
                .filter(words -> !WORDS.matcher(words).matches())
                .forEach(free::add);
        reading.form().repeats().stream()
                .filter(text -> !said.contains(Letters.fold(text)))
                .forEach(free::add);
        return free;
    }

    /** Whether the letters are a label's, a misspelt one's among them. */
    private static boolean isLabel(String letters, Set<String> wordings) {
        LevenshteinDistance near = new LevenshteinDistance(2);
        return wordings.contains(letters) || wordings.stream().anyMatch(wording -> near.apply(wording, letters) >= 0);
    }

    private static String letters(String text) {
        return Letters.fold(text).replaceAll("\\d", "");
    }

    private static void count(String text, Map<Character, Integer> bag, int step) {
        for (char c : text.toCharArray()) {
            // look-alikes count as one: a section's Cyrillic letter becomes the code's Latin one
            if (Letters.fold(c) != 0) {
                bag.merge(Letters.fold(c), step, Integer::sum);
            }
        }
    }

    private static void collect(Object value, List<String> texts) {
        switch (value) {
            case null -> {}
            case String text -> texts.add(text);
            case Integer number -> texts.add(number.toString());
            case List<?> list -> list.forEach(item -> collect(item, texts));
            case Record item -> {
                for (RecordComponent component : item.getClass().getRecordComponents()) {
                    if (!isDerived(item, component.getName())) {
                        collect(component(item, component), texts);
                    }
                }
            }
            default -> {}
        }
    }

    /** What repeats other text: places counted by the reader, the detected language, a level beside its words. */
    private static boolean isDerived(Record item, String name) {
        boolean place = name.equals("number")
                && (item instanceof ProfessionCard
                        || item instanceof LabourFunction
                        || item instanceof LabourFunction.Skill
                        || item instanceof LabourFunction.Item);
        boolean untitled =
                item instanceof ProfessionCard card && name.equals("title") && card.title() == card.heading();
        boolean level = item instanceof ListedCard && name.equals("orkLevel");
        boolean derived = name.equals("language") || name.equals("detected") || name.equals("part") || level;
        return place || untitled || derived;
    }

    private static Object component(Record item, RecordComponent component) {
        try {
            return component.getAccessor().invoke(item);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
