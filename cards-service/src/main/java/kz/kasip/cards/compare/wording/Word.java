package kz.kasip.cards.compare.wording;

/**
 * A word of a text as it is compared.
 *
 * @param language the language it is of
 * @param form the word itself, in lower case
 * @param root the word without its endings
 * @param stem the root as written, or that of a word of the same meaning which stands for both
 * @param kind what it says about the text
 * @param capitals whether it is written in capitals only, as an abbreviation is
 * @param cut whether a full stop, hyphen or stroke follows it directly, as one follows a word cut short
 */
record Word(Vocabulary language, String form, Root root, String stem, Kind kind, boolean capitals, boolean cut) {
    enum Kind {
        /** What the text is about. */
        CONTENT(1),
        /** Says little: that something is known or can be done. */
        LIGHT(0.2),
        /** Conjunctions, prepositions and postpositions that don't turn the meaning. */
        FUNCTION(0.05),
        /** A number or a sign of comparison. */
        NUMBER(1.5),
        /** Turns the meaning into its contrary. */
        NEGATION(1);

        final double weight;

        Kind(double weight) {
            this.weight = weight;
        }
    }

    double weight() {
        return kind.weight;
    }

    boolean counts() {
        return kind != Kind.FUNCTION;
    }
}
