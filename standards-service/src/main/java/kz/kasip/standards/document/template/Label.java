package kz.kasip.standards.document.template;

import java.util.List;
import java.util.Optional;

/** The labels of the template; their wordings in both languages stand in {@code labels.txt}. */
enum Label {
    DOCUMENT(Part.START),

    CHAPTER_GENERAL(Part.GENERAL),
    SCOPE(Part.GENERAL),
    TERMS(Part.GENERAL),
    ABBREVIATIONS(Part.GENERAL),
    GLOSSARY(Part.GENERAL),

    CHAPTER_PASSPORT(Part.PASSPORT),
    STANDARD_NAME(Part.PASSPORT),
    STANDARD_CODE(Part.PASSPORT),
    OKED(Part.PASSPORT),
    STANDARD_PURPOSE(Part.PASSPORT),
    PROFESSIONAL_GROUPS(Part.PASSPORT),
    SUMMARY(Part.PASSPORT),
    CARD_LIST(Part.PASSPORT),

    CHAPTER_CARDS(Part.CARD),
    CARD(Part.CARD),
    GROUP_CODE(Part.CARD),
    OCCUPATION_CODE(Part.CARD),
    TITLE(Part.CARD),
    ORK_LEVEL(Part.CARD),
    ORK_SUBLEVEL(Part.CARD),
    QUALIFICATION_REFERENCE(Part.CARD),

    EDUCATION(Part.EDUCATION),
    EDUCATION_LEVEL(Part.EDUCATION),
    SPECIALITY(Part.EDUCATION),
    QUALIFICATION(Part.EDUCATION),

    EXPERIENCE(Part.CARD),
    NON_FORMAL(Part.CARD),
    OTHER_TITLES(Part.CARD),
    PURPOSE(Part.CARD),

    FUNCTIONS(Part.FUNCTIONS),
    FUNCTION_LIST(Part.FUNCTIONS),
    MANDATORY_FUNCTIONS(Part.FUNCTIONS),
    ADDITIONAL_FUNCTIONS(Part.FUNCTIONS),

    FUNCTION(Part.SKILL),
    ADDITIONAL_FUNCTION(Part.SKILL),
    SKILL(Part.SKILL),
    ABILITIES(Part.SKILL),
    KNOWLEDGE(Part.SKILL),
    RECOGNITION(Part.SKILL),

    COMPETENCIES(Part.CARD),
    REGULATIONS(Part.CARD),

    RELATED(Part.RELATED),
    RELATED_LEVEL(Part.RELATED),

    CHAPTER_TECHNICAL(Part.TECHNICAL),
    STATE_BODY(Part.TECHNICAL),
    EXECUTOR(Part.TECHNICAL),
    DEVELOPERS(Part.TECHNICAL),
    EXPERTS(Part.TECHNICAL),
    UPDATED_BY(Part.TECHNICAL),
    SECTORAL_COUNCIL(Part.TECHNICAL),
    NATIONAL_BODY(Part.TECHNICAL),
    CHAMBER(Part.TECHNICAL),
    VERSION(Part.TECHNICAL),
    REVIEW(Part.TECHNICAL),
    EARLIER_VERSION(Part.TECHNICAL),
    EARLIER_REVIEW(Part.TECHNICAL),
    EARLIER_DEVELOPERS(Part.TECHNICAL),
    EARLIER_APPROVAL(Part.TECHNICAL);

    /** Which chapter or table section a label belongs to. */
    enum Part {
        START,
        GENERAL,
        PASSPORT,
        CARD,
        EDUCATION,
        FUNCTIONS,
        SKILL,
        RELATED,
        TECHNICAL;

        /** Whether it stands in the chapter of cards. */
        boolean ofCards() {
            return ordinal() >= CARD.ordinal() && ordinal() <= RELATED.ordinal();
        }
    }

    final Part part;

    Label(Part part) {
        this.part = part;
    }

    /** The wordings met in documents; the first is the template's. */
    List<String> wordings() {
        return LabelTable.WORDINGS.get(this).stream().map(Wording::text).toList();
    }

    /** The label as the template words it. */
    String wording() {
        return wordings().getFirst();
    }

    /** The name of the field that it stands before, as findings name it; lists of items name theirs by number. */
    Optional<String> field() {
        return Optional.ofNullable(
                switch (this) {
                    case DOCUMENT, STANDARD_NAME, TITLE -> "title";
                    case STANDARD_CODE -> "code";
                    case OKED -> "oked";
                    case SCOPE -> "scope";
                    case TERMS -> "terms";
                    case ABBREVIATIONS -> "abbreviations";
                    case SUMMARY -> "summary";
                    case CARD_LIST -> "listedCards";
                    case CHAPTER_CARDS -> "cards";
                    case GROUP_CODE -> "groupCode";
                    case OCCUPATION_CODE -> "occupationCode";
                    case ORK_LEVEL -> "orkLevel";
                    case FUNCTION_LIST, MANDATORY_FUNCTIONS -> "functions";
                    case RELATED -> "related";
                    case CHAPTER_TECHNICAL -> "technicalData";
                    case STATE_BODY -> "technicalData.stateBody";
                    case DEVELOPERS -> "technicalData.developers";
                    case SECTORAL_COUNCIL -> "technicalData.sectoralCouncil";
                    case NATIONAL_BODY -> "technicalData.nationalBody";
                    case CHAMBER -> "technicalData.chamber";
                    case VERSION -> "technicalData.version";
                    case REVIEW -> "technicalData.plannedReview";
                    default -> null;
                });
    }

    /** Whether it heads a chapter. */
    boolean isChapter() {
        return this == CHAPTER_GENERAL
                || this == CHAPTER_PASSPORT
                || this == CHAPTER_CARDS
                || this == CHAPTER_TECHNICAL;
    }

    /** Whether it heads a labour function. */
    boolean isFunction() {
        return this == FUNCTION || this == ADDITIONAL_FUNCTION;
    }

    /** Whether a point number such as {@code 12.} may stand before it. */
    boolean isPoint() {
        return !part.ofCards() || this == CARD || this == CHAPTER_CARDS;
    }

    /** Whether it may stand in the middle of a paragraph, before its colon. */
    boolean isInner() {
        return part == Part.SKILL || part == Part.EDUCATION;
    }

    /** Whether no older template has it. */
    boolean isOfPresentTemplateAlone() {
        return switch (this) {
            case SKILL, RECOGNITION, NON_FORMAL, REGULATIONS, STATE_BODY, SECTORAL_COUNCIL, NATIONAL_BODY -> true;
            default -> false;
        };
    }

    /** Whether it can stand in the present template alone. */
    boolean isOfPresentTemplate() {
        return switch (this) {
            case CHAPTER_GENERAL, SCOPE, TERMS, ABBREVIATIONS, CHAPTER_PASSPORT, STANDARD_CODE, CHAPTER_CARDS -> true;
            case OCCUPATION_CODE, SKILL, RECOGNITION, NON_FORMAL, REGULATIONS, CHAPTER_TECHNICAL -> true;
            case STATE_BODY, SECTORAL_COUNCIL, NATIONAL_BODY -> true;
            default -> false;
        };
    }
}
