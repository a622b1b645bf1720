package kz.kasip.deploy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import kz.kasip.deploy.system.Failure;

/**
 * The options of {@code deploy/up}.
 *
 * @param samples whether the samples are loaded on the first start
 * @param keycloak whether the real Keycloak is started in place of the local issuer
 * @param train whether the caches for quick starts are made where there are none
 * @param importFolder null when none is to be imported
 */
record Options(boolean fresh, boolean samples, boolean keycloak, boolean train, Path importFolder) {
    /** @throws Failure on an unknown option or a folder that is none */
    static Options parse(String... arguments) {
        var fresh = false;
        var samples = true;
        var keycloak = false;
        var train = false;
        Path folder = null;
        for (var rest = Arrays.asList(arguments).iterator(); rest.hasNext(); ) {
            var option = rest.next();
            switch (option) {
                case "--fresh" -> fresh = true;
                case "--no-samples" -> samples = false;
                case "--keycloak" -> keycloak = true;
                case "--train" -> train = true;
                case "--import" -> folder = folder(rest);
                default -> throw new Failure("unknown option " + option + "; see deploy/up --help");
            }
        }
        return new Options(fresh, samples, keycloak, train, folder);
    }

    private static Path folder(Iterator<String> rest) {
        if (!rest.hasNext()) throw new Failure("--import needs a folder");
        var folder = Path.of(rest.next());
        if (!Files.isDirectory(folder)) throw new Failure(folder + " is no folder");
        return folder;
    }
}
