package kz.kasip.deploy.backup;

import java.util.List;
import kz.kasip.deploy.system.Failure;

/** What a backup holds; it is the last thing written to it. */
record Manifest(int form, String takenAt, List<DatabaseCopy> databases) {
    static final int FORM = 1;

    /**
     * The copy of one database.
     *
     * @param schema the version of the last Flyway migration
     */
    record DatabaseCopy(
            String service, String schema, String server, List<TableCopy> tables, List<Sequence> sequences) {
        long rows() {
            return tables.stream().mapToLong(TableCopy::rows).sum();
        }
    }

    /** The rows of one table, a file of PostgreSQL's COPY text format. */
    record TableCopy(String name, List<String> columns, long rows, String sha256) {
        String entry(String service) {
            return service + "/" + name + ".copy";
        }
    }

    /** A sequence and the last number given out. */
    record Sequence(String name, long last) {}

    /** Backups of earlier releases have fewer databases. */
    boolean has(String service) {
        return databases.stream().anyMatch(copy -> copy.service().equals(service));
    }

    DatabaseCopy of(String service) {
        return databases.stream()
                .filter(copy -> copy.service().equals(service))
                .findFirst()
                .orElseThrow(() -> new Failure("the backup has no database " + service));
    }
}
