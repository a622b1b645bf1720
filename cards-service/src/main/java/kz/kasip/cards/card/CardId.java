package kz.kasip.cards.card;

import java.util.ArrayList;
import java.util.List;
import kz.kasip.cards.problem.Invalid;
import kz.kasip.cards.problem.Violation;
import kz.kasip.cards.version.StandardCode;

/** A card's stable id: its standard's code and the number reserved for it ({@code J62012900-01}). */
public record CardId(StandardCode code, int serial) {

    /** @throws Invalid naming each part that is wrong */
    public static CardId parse(String value) {
        int dash = value.indexOf('-');
        String code = dash < 0 ? value : value.substring(0, dash);
        String serial = dash < 0 ? "" : value.substring(dash + 1);
        List<Violation> faults = new ArrayList<>();
        StandardCode standard = null;
        try {
            standard = new StandardCode(code);
        } catch (Invalid malformed) {
            faults.addAll(malformed.violations());
        }
        if (!serial.matches("0[1-9]|[1-9][0-9]{1,3}")) {
            faults.add(new Violation("number", "'" + serial + "' is no card number: two digits or more, from 01"));
        }
        if (!faults.isEmpty()) {
            throw new Invalid(
                    "card-id-malformed",
                    "'" + value + "' is no card id: a standard code, a hyphen and the card's number",
                    faults.toArray(Violation[]::new));
        }
        return new CardId(standard, Integer.parseInt(serial));
    }

    @Override
    public String toString() {
        return text(code.value(), serial);
    }

    /** The id in writing. */
    public static String text(String code, int serial) {
        return "%s-%02d".formatted(code, serial);
    }
}
