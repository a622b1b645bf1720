package kz.kasip.gateway.key;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Reads an API key from a row. */
final class KeyRow {
    private KeyRow() {}

    static ApiKey read(ResultSet row) throws SQLException {
        byte[] former = row.getBytes("former_hash");
        return new ApiKey(
                row.getLong("number"),
                row.getString("id"),
                row.getString("name"),
                row.getString("owner"),
                row.getObject("per_minute", Integer.class),
                row.getBytes("secret_hash"),
                former == null ? null : new ApiKey.Former(former, time(row, "former_until")),
                signed(row, "created"),
                time(row, "expires_at"),
                signed(row, "rotated"),
                signed(row, "revoked"),
                row.getObject("last_used", LocalDate.class));
    }

    private static ApiKey.Signed signed(ResultSet row, String what) throws SQLException {
        Instant at = time(row, what + "_at");
        return at == null ? null : new ApiKey.Signed(at, row.getString(what + "_by"));
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
