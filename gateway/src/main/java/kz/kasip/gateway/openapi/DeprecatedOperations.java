package kz.kasip.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import kz.kasip.gateway.deprecation.Deprecation;

/** Marks in the whole document the operations that will end, as the gateway's configuration has them. */
final class DeprecatedOperations {
    private static final String PREFIX = "kasip.gateway.deprecated.";
    private static final List<String> HEADERS = List.of("Deprecation", "Sunset");

    private DeprecatedOperations() {}

    /** Those that a file of properties configures; the build has not the means by which the gateway itself reads it. */
    static List<Deprecation> in(URL file) throws IOException {
        Properties properties = new Properties();
        try (Reader text = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            properties.load(text);
        }
        return properties.stringPropertyNames().stream()
                .filter(name -> name.startsWith(PREFIX))
                .map(name -> name.substring(0, name.lastIndexOf('.') + 1))
                .distinct()
                .sorted()
                .map(each -> deprecation(field -> Optional.ofNullable(properties.getProperty(each + field))))
                .toList();
    }

    private static Deprecation deprecation(Function<String, Optional<String>> field) {
        return Deprecation.of(
                field.apply("operation").orElseThrow(),
                LocalDate.parse(field.apply("since").orElseThrow()),
                field.apply("sunset").map(LocalDate::parse),
                field.apply("successor"),
                field.apply("notice"));
    }

    /** Marks them; one that is not described is an error of the configuration. */
    static void mark(ObjectNode whole, List<Deprecation> deprecations, JsonNode frame) {
        for (Deprecation deprecation : deprecations) {
            String path = "/" + String.join("/", deprecation.path());
            JsonNode operation =
                    whole.path("paths").path(path).path(deprecation.method().toLowerCase(Locale.ROOT));
            if (!(operation instanceof ObjectNode described)) {
                throw new IllegalStateException(
                        deprecation.method() + " " + path + " is configured as deprecated, but not described");
            }
            mark(described, deprecation);
            ObjectNode headers = whole.withObjectProperty("components").withObjectProperty("headers");
            HEADERS.forEach(name -> headers.set(name, frame.at("/components/headers/" + name)));
        }
    }

    private static void mark(ObjectNode operation, Deprecation deprecation) {
        operation.put("deprecated", true);
        String description = operation.path("description").asText("");
        operation.put("description", (description + "\n\n" + deprecation.words()).strip());
        operation.path("responses").forEach(response -> {
            if (response.has("$ref")) return;
            ObjectNode headers = ((ObjectNode) response).withObjectProperty("headers");
            HEADERS.forEach(name -> headers.putObject(name).put("$ref", "#/components/headers/" + name));
        });
    }
}
