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
    public static final String OKED_SECTION = "okedSection";
    public static final String OKED_CLASS = "okedClass";
    public static final String CARD = "cardId";
    public static final String GROUP = "groupCode";
    public static final String OCCUPATION = "occupationCode";
    public static final String CODES = "codes";
    public static final String CONTEXT_CODES = "contextCodes";
    public static final String SHOWN = "shown";

    static final String TITLE_KK = "titleKk";
    static final String TITLE_RU = "titleRu";
    static final String TEXT_KK = "textKk";
    static final String TEXT_RU = "textRu";

    /** The analyzer of ready tokens: cuts at blanks and does nothing else. */
    static final String TOKENS = "tokens";

    private Fields() {}

    /** Where titles in a language are searched. */
    public static String title(Language language) {
        return language == Language.KK ? TITLE_KK : TITLE_RU;
    }

    /** Where texts in a language are searched. */
    public static String text(Language language) {
        return language == Language.KK ? TEXT_KK : TEXT_RU;
    }
}
