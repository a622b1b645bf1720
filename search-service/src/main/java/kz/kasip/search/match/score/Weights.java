package kz.kasip.search.match.score;

/**
 * How much each sign counts; tuned on the evaluation's texts.
 *
 * @param title the words of the card's title
 * @param content all words of the card together
 * @param items abilities and knowledge found in single sentences
 * @param level how much a level that the text does not speak of takes away, from 0 to 1
 * @param length how strongly long cards are held back, from 0 to 1
 * @param translated how little of the text may be understood in another language without counting as all of it, from 0 to 1
 */
record Weights(double title, double content, double items, double level, double length, double translated) {
    static final Weights TUNED = new Weights(0.24, 0.28, 0.48, 0.3, 0.5, 0.5);
    static final Weights OF_CARDS = new Weights(0.2, 0.5, 0.3, 0, 0.5, 0.5);
}
