package kz.kasip.cards.occupation;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.kasip.cards.problem.Invalid;
import kz.kasip.cards.problem.Violation;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The table of the classifier as CSV: {@code code, level, parent_code, name_ru, name_kk}, read whole or refused. */
final class OccupationTable {
    /** So many bad rows are named; more would not help whoever mends the table. */
    private static final int NAMED = 50;

    private static final List<String> COLUMNS = List.of("code", "level", "parent_code", "name_ru", "name_kk");
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .get();

    private final List<Row> rows = new ArrayList<>();
    private final List<Violation> faults = new ArrayList<>();
    private final Map<String, Long> lineByCode = new HashMap<>();

    /** A row of the table and the line that it ends on. */
    record Row(long line, OccupationCode code, String nameRu, String nameKk) {}

    private OccupationTable() {}

    /**
     * Reads the table; parents may stand in it or be known already.
     *
     * @throws Invalid naming the lines of the rows that are wrong
     */
    static List<Row> read(byte[] csv, Set<String> known) {
        OccupationTable table = new OccupationTable();
        table.parse(text(csv));
        table.checkParents(known);
        table.refuseFaults();
        return table.rows;
    }

    private static String text(byte[] csv) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(csv))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw new Invalid("table-not-utf-8", "The table is not UTF-8", new Violation("file", "is not UTF-8"));
        }
    }

    private void parse(String text) {
        try (CSVParser parser = CSVParser.parse(new StringReader(text), FORMAT)) {
            if (!parser.getHeaderNames().containsAll(COLUMNS)) {
                throw new Invalid(
                        "table-malformed",
                        "The first line does not name the columns " + COLUMNS,
                        new Violation("line 1", "must name the columns " + String.join(", ", COLUMNS)));
            }
            for (CSVRecord record : parser) {
                parse(record, parser.getCurrentLineNumber());
            }
        } catch (CSVException broken) {
            throw broken(broken);
        } catch (UncheckedIOException broken) {
            throw broken(broken.getCause());
        } catch (IOException | IllegalArgumentException broken) {
            // the latter for a first line without names
            throw broken(broken);
        }
    }

    private static Invalid broken(Exception cause) {
        return new Invalid(
                "table-malformed", "The table is no CSV: " + cause.getMessage(), new Violation("file", "is no CSV"));
    }

    private void parse(CSVRecord record, long line) {
        if (!record.isConsistent()) {
            fault(line, "has " + record.size() + " fields, not " + COLUMNS.size());
            return;
        }
        code(record, line).ifPresent(code -> {
            Row row = new Row(
                    line,
                    code,
                    record.get("name_ru").strip(),
                    record.get("name_kk").strip());
            check(row, record);
            rows.add(row);
        });
    }

    private Optional<OccupationCode> code(CSVRecord record, long line) {
        try {
            return Optional.of(new OccupationCode(record.get("code").strip()));
        } catch (Invalid malformed) {
            fault(line, malformed.detail());
            return Optional.empty();
        }
    }

    private void check(Row row, CSVRecord record) {
        OccupationCode code = row.code();
        Long before = lineByCode.putIfAbsent(code.value(), row.line());
        if (before != null) {
            fault(row.line(), "code " + code + " stands on line " + before + " already");
        }
        if (!record.get("level").strip().startsWith(String.valueOf(code.level()))) {
            fault(row.line(), "level '" + record.get("level") + "' does not fit the code " + code);
        }
        String parent = code.parent() == null ? "" : code.parent().value();
        if (!record.get("parent_code").strip().equals(parent)) {
            fault(row.line(), "parent_code '" + record.get("parent_code") + "' does not fit the code " + code);
        }
        if (row.nameRu().isEmpty() || row.nameKk().isEmpty()) {
            fault(row.line(), "a name is missing");
        }
    }

    private void checkParents(Set<String> known) {
        for (Row row : rows) {
            OccupationCode parent = row.code().parent();
            if (parent != null && !lineByCode.containsKey(parent.value()) && !known.contains(parent.value())) {
                fault(row.line(), "parent " + parent + " is neither in the table nor known");
            }
        }
    }

    private void fault(long line, String message) {
        faults.add(new Violation("line " + line, message));
    }

    private void refuseFaults() {
        if (!faults.isEmpty()) {
            throw new Invalid(
                    "table-malformed",
                    faults.size() + " faults in the table, nothing was stored",
                    faults.stream().limit(NAMED).toArray(Violation[]::new));
        }
        if (rows.isEmpty()) {
            throw new Invalid("table-empty", "The table has no rows", new Violation("file", "has no rows"));
        }
    }
}
