package kz.kasip.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.kasip.gateway.route.Part;
import kz.kasip.gateway.route.RouteTable;

/** Run by the build: merges the documents of the services into the one that the gateway commits, packages and serves. */
public final class MergeOpenApi {
    private static final YAMLMapper YAML = new YAMLMapper(YAMLFactory.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .stringQuotingChecker(new QuotedNumbersAndDates())
            .build());

    private static final URL CONFIGURATION = MergeOpenApi.class.getResource("/application.properties");

    private MergeOpenApi() {}

    /**
     * Merges.
     *
     * @param arguments the folder that holds the services, the gateway's own document with the changelog
     *     beside it, the folder for the committed
     *     document, the folder for the packaged ones
     */
    public static void main(String... arguments) throws IOException {
        Path services = Path.of(arguments[0]);
        JsonNode frame = YAML.readTree(Path.of(arguments[1]).toFile());
        ObjectNode whole = Merge.of(frame, contributions(services, frame));
        DeprecatedOperations.mark(whole, DeprecatedOperations.in(CONFIGURATION), frame);
        tellChanges(whole, Files.readString(Path.of(arguments[1]).resolveSibling("changelog.md")));
        String yaml = YAML.writeValueAsString(whole);
        write(Path.of(arguments[2], "openapi.yaml"), yaml);
        write(Path.of(arguments[3], "openapi.yaml"), yaml);
        write(Path.of(arguments[3], "openapi.json"), new ObjectMapper().writeValueAsString(whole));
    }

    /** What has changed stands where every reader of the document sees it, Swagger UI included. */
    private static void tellChanges(ObjectNode whole, String changelog) {
        ObjectNode info = (ObjectNode) whole.get("info");
        String description = info.path("description").textValue().stripTrailing();
        info.put("description", description + "\n\n## Changes\n" + changelog.stripTrailing() + "\n");
    }

    private static List<Contribution> contributions(Path services, JsonNode frame) throws IOException {
        List<Contribution> parts = new ArrayList<>();
        for (Part part : Part.values()) {
            Path document = services.resolve(part.label() + "-service/openapi/openapi.yaml");
            if (!Files.isRegularFile(document)) {
                throw new IllegalStateException(
                        document.normalize() + " is missing: build " + part.label() + "-service first, it writes it");
            }
            JsonNode source = YAML.readTree(document.toFile());
            Contribution contribution =
                    Contribution.of(part.label(), source, path -> path.startsWith("/v1/") || path.startsWith("/ims/"));
            requireRoutes(part, contribution);
            parts.add(CommonHeaders.addTo(GatewayAnswers.addTo(contribution), frame));
        }
        borrow(parts, frame, "Problem");
        borrow(parts, frame, "Violation");
        parts.add(CommonHeaders.addTo(Contribution.of("gateway", frame, path -> true), frame));
        return parts;
    }

    /** The gateway's own problems have the form of the services', which write it down. */
    private static void borrow(List<Contribution> parts, JsonNode frame, String schema) {
        JsonNode written = parts.getFirst().components().get("schemas/" + schema);
        if (written != null) ((ObjectNode) frame.at("/components/schemas")).set(schema, written.deepCopy());
    }

    /** A path that is described but routed elsewhere would be a promise that nobody keeps. */
    private static void requireRoutes(Part part, Contribution contribution) {
        for (String path : contribution.paths().keySet()) {
            if (!RouteTable.partOf(path).filter(part::equals).isPresent()) {
                throw new IllegalStateException(part.label() + " describes " + path
                        + ", which the gateway does not route to it: see RouteTable");
            }
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        if (!Files.exists(file) || !Files.readString(file).equals(text)) Files.writeString(file, text);
    }

    /** Without quotes a key like 200 is a number to a YAML reader, and a text like 2025-12-05 a point in time. */
    private static final class QuotedNumbersAndDates extends StringQuotingChecker.Default {
        @Override
        public boolean needToQuoteName(String name) {
            return super.needToQuoteName(name) || startsLikeNumber(name);
        }

        @Override
        public boolean needToQuoteValue(String value) {
            return super.needToQuoteValue(value) || startsLikeNumber(value);
        }

        private static boolean startsLikeNumber(String text) {
            return !text.isEmpty() && Character.isDigit(text.charAt(0));
        }
    }
}
