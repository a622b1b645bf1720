package kz.kasip.standards.document.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.kasip.standards.document.Finding.Severity;

/** The rules that documents are held to; the name of each is stable, and its texts stand in {@code rules.properties}. */
public enum Rule {
    MISSING_TITLE(Severity.ERROR),
    MISSING_CODE(Severity.ERROR),
    MISSING_CARDS(Severity.ERROR),
    MISSING_CARD_TITLE(Severity.ERROR),
    MISSING_ORK_LEVEL(Severity.ERROR),
    CODE_MALFORMED(Severity.ERROR),

    MISSING_OKED(Severity.WARNING),
    MISSING_OKED_LEVEL(Severity.WARNING),
    MISSING_VERSION(Severity.WARNING),
    MISSING_REVIEW_DATE(Severity.WARNING),
    CODE_DIFFERS_FROM_OKED(Severity.WARNING),
    CODE_GIVEN_DIFFERS(Severity.WARNING),
    VERSION_GIVEN_DIFFERS(Severity.INFO),
    OKED_PATH_BROKEN(Severity.WARNING),
    CARD_LIST_DIFFERS(Severity.WARNING),
    CARD_HEADING_MISSING(Severity.WARNING),
    HEADING_DIFFERS(Severity.WARNING),
    FUNCTION_LIST_DIFFERS(Severity.WARNING),
    LEVELS_ALIKE(Severity.WARNING),
    UNNAMED_FUNCTION(Severity.WARNING),
    FUNCTION_WITHOUT_SKILLS(Severity.WARNING),
    EMPTY_SKILL(Severity.WARNING),
    DUPLICATED_ITEM(Severity.WARNING),
    NUMBERING_RESTARTS(Severity.WARNING),
    NUMBERING_BROKEN(Severity.WARNING),
    WRONG_LANGUAGE(Severity.WARNING),
    DATE_FOR_ORGANISATION(Severity.WARNING),
    PERSONAL_DATA(Severity.WARNING),
    UNPLACED_TEXT(Severity.WARNING),
    UNREAD_CONTENT(Severity.WARNING),
    TRANSLATION_MISMATCH(Severity.WARNING),

    IGNORED_CONTENT(Severity.INFO),
    UNNAMED_SKILL(Severity.INFO),
    ITEM_OUTSIDE_LIST(Severity.INFO),
    RELATED_UNRESOLVED(Severity.INFO);

    private static final String PAGES = "/v1/finding-rules/";
    private static final Map<String, Rule> BY_ID =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Rule::id, Function.identity()));

    private final Severity severity;

    Rule(Severity severity) {
        this.severity = severity;
    }

    /** The rule of a stable name, if there is one. */
    public static Optional<Rule> named(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /** The stable name, for instance {@code unplaced-text}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How much each of its findings matters. */
    public Severity severity() {
        return severity;
    }

    /** Where its page of the docs stands, relative to the register. */
    public String docs() {
        return docs(id());
    }

    /** Where the page of a rule stands by its name. */
    public static String docs(String id) {
        return PAGES + id;
    }

    /** One line of what is wrong. */
    public String title() {
        return RuleTexts.get(this, "title");
    }

    /** The same line in Kazakh and Russian, by language. */
    public Map<String, String> titles() {
        return Map.of("kk", RuleTexts.get(this, "title.kk"), "ru", RuleTexts.get(this, "title.ru"));
    }

    /** What is looked at and why it matters. */
    public String description() {
        return RuleTexts.get(this, "description");
    }

    /** How an author mends it. */
    public String mend() {
        return RuleTexts.get(this, "mend");
    }

    /** The texts that each rule has. */
    static List<String> parts() {
        return List.of("title", "title.kk", "title.ru", "description", "mend");
    }
}
