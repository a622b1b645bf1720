package kz.kasip.gateway.key;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kz.kasip.gateway.store.Database;

/** The API keys in the database; each change of one also changes the revision by which replicas see that there was one. */
@Singleton
final class KeyStore {
    private static final String CHANGED = "update api_key_revision set revision = gen_random_uuid()";

    private final Database database;

    KeyStore(Database database) {
        this.database = database;
    }

    /** One page of keys, the newest first, and how many there are in all. */
    record Page(List<ApiKey> items, long total) {}

    /** All keys as of one revision. */
    record All(String revision, List<ApiKey> keys) {}

    String revision() {
        return database.use(connection -> text(connection, "select revision from api_key_revision"));
    }

    /** Both from one statement, so that they belong together. */
    All all() {
        return database.use(connection -> {
            List<ApiKey> keys = new ArrayList<>();
            String revision = null;
            try (PreparedStatement query = connection.prepareStatement(
                            "select r.revision, k.* from api_key_revision r left join api_key k on true");
                    ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    revision = rows.getString("revision");
                    if (rows.getString("id") != null) keys.add(KeyRow.read(rows));
                }
            }
            return new All(revision, keys);
        });
    }

    ApiKey add(NewKey key, Secret secret, ApiKey.Signed created) {
        return change(
                        """
                        insert into api_key (id, name, owner, per_minute, secret_hash, created_at, created_by, expires_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?) returning *""",
                        secret.id(),
                        key.name(),
                        key.owner(),
                        key.perMinute(),
                        secret.hash(),
                        sql(created.at()),
                        created.by(),
                        sql(key.expires()))
                .orElseThrow();
    }

    /** Nothing when it is not in force. */
    Optional<ApiKey> rotate(Secret secret, Instant formerUntil, ApiKey.Signed rotated) {
        return change(
                """
                update api_key set former_hash = secret_hash, former_until = ?, secret_hash = ?, rotated_at = ?, rotated_by = ?
                where id = ? and revoked_at is null and (expires_at is null or expires_at > ?) returning *""", sql(formerUntil), secret.hash(), sql(rotated.at()), rotated.by(), secret.id(), sql(rotated.at()));
    }

    /** Nothing when it was revoked before. */
    Optional<ApiKey> revoke(String id, ApiKey.Signed revoked) {
        return change(
                "update api_key set revoked_at = ?, revoked_by = ? where id = ? and revoked_at is null returning *",
                sql(revoked.at()),
                revoked.by(),
                id);
    }

    Optional<ApiKey> find(String id) {
        return database.use(connection -> one(connection, "select * from api_key where id = ?", id));
    }

    /** @param before only keys made before that of this number */
    Page page(long before, int limit) {
        return database.use(connection -> {
            List<ApiKey> keys = list(
                    connection, "select * from api_key where number < ? order by number desc limit ?", before, limit);
            return new Page(keys, Long.parseLong(text(connection, "select count(*) from api_key")));
        });
    }

    void noteUse(Collection<String> ids, LocalDate day) {
        database.use(connection -> {
            try (PreparedStatement update = connection.prepareStatement(
                    "update api_key set last_used = ? where id = any(?) and (last_used is null or last_used < ?)")) {
                update.setObject(1, day);
                update.setArray(2, connection.createArrayOf("text", ids.toArray()));
                update.setObject(3, day);
                return update.executeUpdate();
            }
        });
    }

    private Optional<ApiKey> change(String statement, Object... values) {
        return database.use(connection -> {
            connection.setAutoCommit(false);
            try {
                Optional<ApiKey> changed = one(connection, statement, values);
                if (changed.isPresent()) {
                    try (PreparedStatement revision = connection.prepareStatement(CHANGED)) {
                        revision.executeUpdate();
                    }
                }
                connection.commit();
                return changed;
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        });
    }

    private static Optional<ApiKey> one(Connection connection, String statement, Object... values) throws SQLException {
        return list(connection, statement, values).stream().findFirst();
    }

    private static List<ApiKey> list(Connection connection, String statement, Object... values) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(statement)) {
            for (int at = 0; at < values.length; at++) query.setObject(at + 1, values[at]);
            List<ApiKey> keys = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) keys.add(KeyRow.read(rows));
            }
            return keys;
        }
    }

    private static String text(Connection connection, String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    private static OffsetDateTime sql(Instant time) {
        return time == null ? null : time.atOffset(ZoneOffset.UTC);
    }
}
