package kz.kasip.deploy.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import kz.kasip.deploy.system.Failure;
import kz.kasip.deploy.system.Settings;

/** Random passwords and secrets of the local Keycloak, made once and kept in a file that this user alone reads. */
public final class Accounts {
    private static final String CONSOLE = "console " + Keycloak.ADMINISTRATOR;

    private final Path file;
    private final Map<String, String> secrets;

    private Accounts(Path file, Map<String, String> secrets) {
        this.file = file;
        this.secrets = secrets;
    }

    /** Those of the data folder; what is not there yet is made when it is first asked for. */
    public static Accounts of(Settings settings) {
        var file = file(settings);
        var secrets = new LinkedHashMap<String, String>();
        try {
            if (Files.exists(file)) {
                for (var line : Files.readAllLines(file)) {
                    var parts = line.split(" ");
                    if (parts.length != 3) throw new Failure(file + " has a line that is no account");
                    secrets.put(parts[0] + " " + parts[1], parts[2]);
                }
            }
        } catch (IOException e) {
            throw new Failure("cannot read " + file + ": " + e, e);
        }
        return new Accounts(file, secrets);
    }

    /** Where the passwords stand. */
    public static Path file(Settings settings) {
        return settings.data().resolve("keycloak-accounts");
    }

    String console() {
        return secret(CONSOLE);
    }

    /** The password of one person. */
    public String person(String name) {
        return secret("person " + name);
    }

    /** The secret of one machine's client. */
    public String client(String id) {
        return secret("client " + id);
    }

    private synchronized String secret(String key) {
        var known = secrets.get(key);
        if (known != null) return known;
        var made = random();
        secrets.put(key, made);
        write();
        return made;
    }

    private void write() {
        var lines = secrets.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue() + "\n")
                .collect(Collectors.joining());
        var mine = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try {
            if (!Files.exists(file)) Files.createFile(file, mine);
            Files.writeString(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String random() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
