package kz.kasip.standards.linked;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Our JSON-LD context: which words stand for what. Both forms of linked data are written by it. */
final class Context {
    /** Where it is served; what is published under a number never changes. */
    static final String PATH = "/v1/context/1.jsonld";

    private static final String FILE = "/linked/context-1.jsonld";
    private static final Term TYPE =
            new Term("@type", "http://www.w3.org/1999/02/22-rdf-syntax-ns#type", Term.Kind.NODE, null);

    private final Map<String, String> prefixes = new LinkedHashMap<>();
    private final Map<String, Term> known = new ConcurrentHashMap<>();
    private final JsonNode terms;

    private Context(JsonNode terms) {
        this.terms = terms;
        terms.properties().forEach(entry -> {
            String iri = entry.getValue().asText();
            if (iri.startsWith("http")) {
                prefixes.put(entry.getKey(), iri);
            }
        });
    }

    /** The context, read when it is needed first. */
    static Context get() {
        return Held.CONTEXT;
    }

    private static final class Held {
        static final Context CONTEXT = read();
    }

    private static Context read() {
        try {
            return new Context(new ObjectMapper().readTree(text()).get("@context"));
        } catch (IOException e) {
            throw new IllegalStateException("The context is no JSON", e);
        }
    }

    /** The context as it is served. */
    static String text() {
        try (InputStream file = Context.class.getResourceAsStream(FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The context cannot be read", e);
        }
    }

    /** The namespaces by their prefixes. */
    Map<String, String> prefixes() {
        return prefixes;
    }

    /** @throws IllegalArgumentException when the context has no such word */
    Term term(String name) {
        return known.computeIfAbsent(name, this::read);
    }

    private Term read(String name) {
        if (name.equals(TYPE.name())) {
            return TYPE;
        }
        JsonNode term = terms.get(name);
        if (term == null) {
            throw new IllegalArgumentException("The context has no word " + name);
        }
        if (term.isTextual()) {
            return new Term(name, iri(name), Term.Kind.PLAIN, null);
        }
        String iri = expanded(term.get("@id").textValue());
        if (term.has("@container")) {
            return new Term(name, iri, Term.Kind.TEXT, null);
        }
        String type = term.get("@type").textValue();
        return type.equals("@id")
                ? new Term(name, iri, Term.Kind.NODE, null)
                : new Term(name, iri, Term.Kind.TYPED, expanded(type));
    }

    /** What a word, or a name with a prefix ({@code esco:Occupation}), stands for. */
    String iri(String name) {
        return expanded(terms.has(name) ? terms.get(name).textValue() : name);
    }

    private String expanded(String compact) {
        String[] parts = compact.split(":", 2);
        if (parts.length < 2 || !prefixes.containsKey(parts[0])) {
            throw new IllegalArgumentException("The context has no word or prefix for " + compact);
        }
        return prefixes.get(parts[0]) + parts[1];
    }
}
