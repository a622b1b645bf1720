package kz.kasip.gateway.quota;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kz.kasip.gateway.store.Database;

/** What clients have taken from all replicas together, in the database, by whose clock it becomes free again. */
final class TakenTable {
    private static final String KNOW = """
            insert into taken (client, amount, per_second, at)
            select client, 0, 1, now() from unnest(?::text[]) as told (client) order by client on conflict do nothing""";

    /** In one order, so that two replicas never wait for each other in turn. */
    private static final String READ = """
            select client, amount, extract(epoch from now() - at) from taken where client = any(?) order by client
            for update""";

    private static final String WRITE = """
            update taken set amount = told.amount, per_second = told.per_second, at = greatest(at, now())
            from unnest(?::text[], ?::float8[], ?::float8[]) as told (client, amount, per_second)
            where taken.client = told.client""";

    private static final String BE_SEEN =
            "insert into replica (id, seen) values (?, now()) on conflict (id) do update set seen = excluded.seen";
    private static final String SEEN = "select count(*) from replica where seen > now() - ? * interval '1 ms'";
    private static final String FORGET =
            "delete from taken where at + make_interval(secs => amount / per_second) < now() - interval '1 min'";

    private final Database database;

    TakenTable(Database database) {
        this.database = database;
    }

    /** What came of telling: what is taken in all without the lease, and the lease. */
    record Settled(Telling telling, double base, long lease) {}

    /** Adds what was taken here and sets aside what is leased, for all clients in one transaction. */
    List<Settled> settle(List<Telling> tellings, int replicas) {
        return database.use(connection -> {
            connection.setAutoCommit(false);
            try {
                List<Settled> settled = settle(connection, tellings, replicas);
                connection.commit();
                return settled;
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        });
    }

    private static List<Settled> settle(Connection connection, List<Telling> tellings, int replicas)
            throws SQLException {
        Map<String, Telling> byClient = new HashMap<>();
        for (Telling telling : tellings) byClient.put(telling.of().client(), telling);
        Array clients = array(connection, "text", byClient.keySet().stream());
        execute(connection, KNOW, clients);
        List<Settled> settled = new ArrayList<>();
        try (PreparedStatement read = connection.prepareStatement(READ)) {
            read.setArray(1, clients);
            try (ResultSet rows = read.executeQuery()) {
                while (rows.next()) {
                    Telling telling = byClient.get(rows.getString(1));
                    double base = telling.base(rows.getDouble(2), rows.getDouble(3));
                    settled.add(new Settled(telling, base, telling.lease(base, replicas)));
                }
            }
        }
        execute(
                connection,
                WRITE,
                array(
                        connection,
                        "text",
                        settled.stream().map(one -> one.telling().of().client())),
                array(connection, "float8", settled.stream().map(one -> one.base() + one.lease())),
                array(
                        connection,
                        "float8",
                        settled.stream().map(one -> one.telling().of().quota().perSecond())));
        return settled;
    }

    private static Array array(Connection connection, String type, Stream<?> values) throws SQLException {
        return connection.createArrayOf(type, values.toArray());
    }

    /** Tells that this replica is there and counts all that are. */
    int beSeen(UUID replica, Duration within) {
        return database.use(connection -> {
            execute(connection, BE_SEEN, replica);
            try (PreparedStatement count = connection.prepareStatement(SEEN)) {
                count.setLong(1, TimeUnit.NANOSECONDS.toMillis(within.toNanos()));
                try (ResultSet rows = count.executeQuery()) {
                    rows.next();
                    return rows.getInt(1);
                }
            }
        });
    }

    /** Tells that this replica goes. */
    void leave(UUID replica) {
        database.use(connection -> execute(connection, "delete from replica where id = ?", replica));
    }

    /** Forgets what has long become free again, and who has gone without a word. */
    void tidy() {
        database.use(connection -> execute(connection, FORGET)
                + execute(connection, "delete from replica where seen < now() - interval '1 h'"));
    }

    private static int execute(Connection connection, String command, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(command)) {
            for (int at = 0; at < values.length; at++) statement.setObject(at + 1, values[at]);
            return statement.executeUpdate();
        }
    }
}
