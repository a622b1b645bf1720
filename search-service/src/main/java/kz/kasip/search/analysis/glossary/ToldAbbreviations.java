package kz.kasip.search.analysis.glossary;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.kasip.search.analysis.Language;

/** Gathers what a standard tells of its abbreviations. */
public final class ToldAbbreviations {
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern ORIGIN = Pattern.compile(
            "^\\s*(?:от\\s+)?(?:англ|ағылш)[\\p{L}]*\\.?(?:\\s+тілінен\\.?)?\\s*", Pattern.UNICODE_CASE);

    private final Map<Language, Map<String, String>> told = new HashMap<>();

    /** Adds a line of the list of abbreviations, in each of its languages. */
    public ToldAbbreviations line(Map<String, String> abbreviation, Map<String, String> meaning) {
        each(abbreviation, (language, written) -> {
            String words = meaning == null ? null : meaning.get(language.code());
            if (words != null) {
                for (String one : written.split("[,;/\\s]+")) {
                    put(language, one, words);
                }
            }
        });
        return this;
    }

    /** Adds what a term tells by the way, as "a full form (AFF)" or "AFF (English: a full form)". */
    public ToldAbbreviations term(Map<String, String> term) {
        each(term, (language, written) -> {
            Matcher brackets = BRACKETS.matcher(written);
            String before = written.replaceAll("\\(.*", "").strip();
            while (brackets.find()) {
                String within = brackets.group(1);
                if (Term.isLikeAbbreviation(before)) {
                    put(language, before, ORIGIN.matcher(within).replaceFirst(""));
                }
                for (String one : within.split("[,;/]")) {
                    put(language, one.strip(), before);
                }
            }
        });
        return this;
    }

    /** What was told. */
    public Abbreviations all() {
        return new Abbreviations(told);
    }

    private void put(Language language, String abbreviation, String meaning) {
        if (Term.isLikeAbbreviation(abbreviation) && !Term.isLikeAbbreviation(meaning) && !meaning.isBlank()) {
            told.computeIfAbsent(language, key -> new LinkedHashMap<>()).putIfAbsent(abbreviation, meaning);
        }
    }

    private static void each(Map<String, String> texts, BiConsumer<Language, String> action) {
        if (texts != null) {
            texts.forEach((code, text) ->
                    Language.of(code).ifPresent(language -> action.accept(language, text == null ? "" : text)));
        }
    }
}
