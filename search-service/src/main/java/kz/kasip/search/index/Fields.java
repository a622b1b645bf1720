package kz.kasip.search.index;

import kz.kasip.search.analysis.Language;

/** Names of the index's fields. */
public final class Fields {
    public static final String ID = "key";
    public static final String VERSION_KEY = "versionKey";
    public static final String KIND = "kind";
    public static final String STANDARD = "standard";
    public static final String LANGUAGE = "language";
    public static final String ORK_LEVEL = "orkLevel";
    public static final String OKED = "oked";
    public static final String CARD = "cardId";
    public static final String GROUP = "groupCode";
    public static final String OCCUPATION = "occupationCode";
    public static final String CODES = "codes";

    /** The id in its version, in the form that codes are compared in. */
    public static final String OWN_ID = "ownId";

    public static final String CONTEXT_CODES = "contextCodes";
    public static final String SHOWN = "shown";

    /** Abbreviations of the text in their own case, which words are not in. */
    public static final String ABBREVIATIONS = "abbreviations";

    /** Beginnings of title words, whatever the script. */
    public static final String OPENINGS = "openings";

    /** The same for passages that count as one. */
    public static final String TEXT_KEY = "textKey";

    /** The day on which the version came into force. */
    public static final String DATE = "date";

    public static final String OKED_TREE = "okedTree";
    public static final String CARD_REF = "cardRef";
    public static final String TITLE_SORT_KK = "titleSortKk";
    public static final String TITLE_SORT_RU = "titleSortRu";

    static final String WORDS_KK = "wordsKk";
    static final String WORDS_RU = "wordsRu";
    static final String STEMS_KK = "stemsKk";
    static final String STEMS_RU = "stemsRu";
    static final String SKELETONS_KK = "skeletonsKk";
    static final String SKELETONS_RU = "skeletonsRu";
    static final String GRAMS_KK = "gramsKk";
    static final String GRAMS_RU = "gramsRu";
    static final String TITLE_STEMS_KK = "titleStemsKk";
    static final String TITLE_STEMS_RU = "titleStemsRu";
    static final String TITLE_SKELETONS_KK = "titleSkeletonsKk";
    static final String TITLE_SKELETONS_RU = "titleSkeletonsRu";
    static final String CONTEXT_STEMS_KK = "contextStemsKk";
    static final String CONTEXT_STEMS_RU = "contextStemsRu";
    static final String EXPANSIONS_KK = "expansionsKk";
    static final String EXPANSIONS_RU = "expansionsRu";

    /** The analyzer of ready tokens: cuts at blanks and does nothing else. */
    static final String TOKENS = "tokens";

    private Fields() {}

    /** Where the words of texts are searched as they are written. */
    public static String words(Language language) {
        return language == Language.KK ? WORDS_KK : WORDS_RU;
    }

    /** Where the stems of texts are searched. */
    public static String stems(Language language) {
        return language == Language.KK ? STEMS_KK : STEMS_RU;
    }

    /** Where the stems of texts are searched whatever the script. */
    public static String skeletons(Language language) {
        return language == Language.KK ? SKELETONS_KK : SKELETONS_RU;
    }

    /** Where parts of words are searched. */
    public static String grams(Language language) {
        return language == Language.KK ? GRAMS_KK : GRAMS_RU;
    }

    /** Where the stems of own titles are searched. */
    public static String titleStems(Language language) {
        return language == Language.KK ? TITLE_STEMS_KK : TITLE_STEMS_RU;
    }

    /** Where the stems of own titles are searched whatever the script. */
    public static String titleSkeletons(Language language) {
        return language == Language.KK ? TITLE_SKELETONS_KK : TITLE_SKELETONS_RU;
    }

    /** Where the stems of the titles of what a passage stands in are searched. */
    public static String contextStems(Language language) {
        return language == Language.KK ? CONTEXT_STEMS_KK : CONTEXT_STEMS_RU;
    }

    /** Where the stems of what abbreviations stand for are searched. */
    public static String expansions(Language language) {
        return language == Language.KK ? EXPANSIONS_KK : EXPANSIONS_RU;
    }
}
