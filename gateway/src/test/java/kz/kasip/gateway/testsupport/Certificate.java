package kz.kasip.gateway.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.Map;

/** A certificate of its own signature, made for one run. */
public final class Certificate implements QuarkusTestResourceLifecycleManager {
    private static final char[] PASSWORD = "of-no-use".toCharArray();

    @Override
    public Map<String, String> start() {
        try {
            Path folder = Files.createTempDirectory("kasip-tls");
            KeyStore store = make(folder.resolve("store.p12"));
            Path certificate = write(
                    folder.resolve("cert.pem"),
                    "CERTIFICATE",
                    store.getCertificate("own").getEncoded());
            Path key = write(
                    folder.resolve("key.pem"),
                    "PRIVATE KEY",
                    store.getKey("own", PASSWORD).getEncoded());
            return Map.of(
                    "quarkus.http.ssl.certificate.files", certificate.toString(),
                    "quarkus.http.ssl.certificate.key-files", key.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyStore make(Path file) throws IOException, GeneralSecurityException {
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var process = new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-alias",
                        "own",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        new String(PASSWORD))
                .inheritIO()
                .start();
        process.onExit().join();
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD);
        }
        return store;
    }

    private static Path write(Path file, String what, byte[] encoded) throws IOException {
        String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded);
        return Files.writeString(file, "-----BEGIN " + what + "-----\n" + lines + "\n-----END " + what + "-----\n");
    }

    @Override
    public void stop() {}
}
