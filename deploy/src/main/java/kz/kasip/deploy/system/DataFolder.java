package kz.kasip.deploy.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.regex.Pattern;

/** What a Kasip keeps between its starts. */
public final class DataFolder {
    /** Each process of search-service has an index of its own. */
    private static final Pattern KEPT = Pattern.compile("postgres|search(-\\w+)?|samples-loaded|keycloak-accounts");

    private DataFolder() {}

    /** For a start without anything. Only who has taken the folder for himself may do so. */
    public static void empty(Settings settings) {
        if (!settings.ownPostgres()) throw new Failure("an outside PostgreSQL is not emptied from here; do that there");
        if (!Files.isDirectory(settings.data())) return;
        try (var all = Files.list(settings.data())) {
            all.filter(each -> KEPT.matcher(each.getFileName().toString()).matches())
                    .forEach(DataFolder::delete);
        } catch (IOException e) {
            throw new Failure("cannot empty " + settings.data() + ": " + e, e);
        }
    }

    static void delete(Path path) {
        if (!Files.exists(path)) return;
        try (var files = Files.walk(path)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new Failure("cannot empty " + path + ": " + e, e);
        }
    }
}
