package kz.kasip.cards.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import kz.kasip.cards.card.CardsInForce;
import org.apache.commons.csv.CSVFormat;

/** Rows made of cards, as CSV (RFC 4180) with a header. */
abstract class Table implements Export {
    static final String MEDIA_TYPE = "text/csv;charset=UTF-8;header=present";

    /** What a spreadsheet may take for the beginning of a formula, and the sign that stands before such a text here. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠'";

    private final CardsInForce cards;
    private final ObjectMapper json;

    Table(CardsInForce cards, ObjectMapper json) {
        this.cards = cards;
        this.json = json;
    }

    /** The names of the columns. */
    abstract List<String> columns();

    /** The rows that a card makes. */
    abstract Stream<List<String>> rows(JsonNode card);

    @Override
    public String mediaType() {
        return MEDIA_TYPE;
    }

    @Override
    public void write(OutputStream to) throws IOException {
        var text = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        CSVFormat.RFC4180.printRecord(text, columns().toArray());
        cards.each(card -> {
            JsonNode tree = json.valueToTree(card);
            for (List<String> row : rows(tree).toList()) {
                CSVFormat.RFC4180.printRecord(
                        text, row.stream().map(Table::safe).toArray());
            }
        });
        text.flush();
    }

    /** A text that no spreadsheet runs: an apostrophe before what may begin a formula, and before another apostrophe. */
    static String safe(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** The text of a value at a place such as {@code /title/kk}; empty where there is none. */
    static String at(JsonNode node, String pointer) {
        return node.at(pointer).asText("");
    }
}
