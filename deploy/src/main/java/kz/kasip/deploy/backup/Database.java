package kz.kasip.deploy.backup;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.kasip.deploy.system.Failure;
import kz.kasip.deploy.system.Service;
import kz.kasip.deploy.system.Settings;

/**
 * One database of Kasip and how it is reached.
 *
 * @param service the part that owns it, after which it is called in a backup
 * @param migrations the folder of the part's Flyway migrations
 */
record Database(String service, Settings.DatabaseAddress address, Path migrations) {
    private static final Pattern URL = Pattern.compile("(jdbc:postgresql://[^/]+/)([^?]+)(\\?.*)?");

    /**
     * standards first: what it has pinned when its snapshot is taken was stored by cards-service before, so that the later
     * snapshot of cards has it. The other way about, cards published in between would have to be handed in again. The gateway's keys
     * stand alone.
     */
    static List<Database> inOrderOfBackup(Settings settings) {
        return Stream.of(Service.STANDARDS, Service.CARDS, Service.GATEWAY)
                .filter(service -> settings.ownPostgres() || isNamed(settings, service))
                .map(service -> of(settings, service))
                .toList();
    }

    /** With the databases elsewhere the gateway may have none. */
    private static boolean isNamed(Settings settings, Service service) {
        return service != Service.GATEWAY || settings.environment().containsKey("KASIP_GATEWAY_DB_URL");
    }

    private static Database of(Settings settings, Service service) {
        var migrations = settings.root().resolve(service.module()).resolve("src/main/resources/db/migration");
        return new Database(service.database(), settings.database(service), migrations);
    }

    /** The name that the server knows it by. */
    String name() {
        var url = URL.matcher(address.url());
        if (!url.matches())
            throw new Failure(address.url() + " is not of the form jdbc:postgresql://host:port/database");
        return url.group(2);
    }

    /** Another database of the same server. */
    Database named(String other) {
        var url = URL.matcher(address.url()).replaceFirst("$1" + other + "$3");
        return new Database(service, new Settings.DatabaseAddress(url, address.user(), address.password()), migrations);
    }

    /** The database from which others of the server are made and renamed. */
    Database maintenance() {
        return named("postgres");
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(address.url(), address.user(), address.password());
    }

    @Override
    public String toString() {
        return address.url();
    }
}
