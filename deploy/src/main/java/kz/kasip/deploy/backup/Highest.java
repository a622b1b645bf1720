package kz.kasip.deploy.backup;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.kasip.deploy.backup.Manifest.Sequence;

/**
 * The highest numbers known to be given out, of the databases as they are before a restore. What was lost with them may have
 * been given higher ones, so that a restored sequence goes on a long way above.
 */
final class Highest {
    /** More numbers than are given out between two backups. */
    static final long STEP = 1_000_000;

    private static final String DRAFT_REVISION = "draft_revision";

    private final Map<String, Long> known = new HashMap<>();

    private Highest() {}

    static Highest of(List<Database> databases) {
        var highest = new Highest();
        for (var database : databases) highest.look(database);
        return highest;
    }

    /** A database that is lost tells nothing. */
    private void look(Database database) {
        try (var connection = database.connect()) {
            Sql.list(
                            connection,
                            "select sequencename, coalesce(last_value, 0) from pg_sequences where schemaname = 'public'",
                            row -> new Sequence(row.getString(1), row.getLong(2)))
                    .forEach(sequence -> known.merge(sequence.name(), sequence.last(), Math::max));
            if (Sql.one(connection, "select to_regclass('public.card_revision')") != null) {
                // cards-service keeps what standards-service has numbered
                var revision = Sql.one(connection, "select coalesce(max(revision), 0) from card_revision");
                known.merge(DRAFT_REVISION, Long.parseLong(revision), Math::max);
            }
        } catch (SQLException e) {
            known.merge(DRAFT_REVISION, 0L, Math::max);
        }
    }

    /** The number after which a restored sequence goes on. */
    long above(Sequence sequence) {
        return Math.max(sequence.last(), known.getOrDefault(sequence.name(), 0L)) + STEP;
    }
}
