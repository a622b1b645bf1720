package kz.kasip.standards.document;

import java.util.List;

/** A labour function of a card; {@code number} is its place in the card, from 1. */
public record LabourFunction(int number, Integer printedNumber, Kind kind, String title, List<Skill> skills) {

    /** Whether whoever bears the profession must do it. */
    public enum Kind {
        MANDATORY,
        ADDITIONAL
    }

    /** A skill of a function; {@code number} is its place in the function, and its title may be null. */
    public record Skill(
            int number,
            Integer printedNumber,
            String title,
            String recognition,
            List<Item> abilities,
            List<Item> knowledge) {}

    /**
     * An ability or a piece of knowledge.
     *
     * @param number its place in the list, from 1
     * @param printedNumber the number that the document prints, which may be absent, repeat or restart
     * @param detected "kk" or "ru" where the text is plainly in another language than its document, otherwise null
     */
    public record Item(int number, Integer printedNumber, String text, String detected) {}
}
