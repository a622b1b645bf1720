package kz.kasip.standards.linked;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/** Reads linked data by Apache Jena, with our context at hand instead of fetched. */
final class Rdf {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PREFIXES = """
            prefix schema: <https://schema.org/>
            prefix skos: <http://www.w3.org/2004/02/skos/core#>
            prefix dcterms: <http://purl.org/dc/terms/>
            prefix esco: <http://data.europa.eu/esco/model#>
            prefix xsd: <http://www.w3.org/2001/XMLSchema#>
            prefix base: <https://register.example>
            """;

    private Rdf() {}

    static Model turtle(String text) {
        return model(text, Lang.TURTLE);
    }

    static Model jsonLd(String text) {
        try {
            ObjectNode document = (ObjectNode) JSON.readTree(text);
            document.set("@context", resource("/linked/context-1.jsonld").get("@context"));
            return model(document.toString(), Lang.JSONLD11);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static JsonNode resource(String path) {
        try (InputStream file = Rdf.class.getResourceAsStream(path)) {
            return JSON.readTree(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether a graph has a pattern. */
    static boolean ask(Model model, String pattern) {
        try (var query = QueryExecutionFactory.create(PREFIXES + "ask { " + pattern + " }", model)) {
            return query.execAsk();
        }
    }

    private static Model model(String text, Lang lang) {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(text, lang).strict(true).parse(model);
        return model;
    }
}
