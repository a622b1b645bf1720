package kz.kasip.standards.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.kasip.standards.problem.Invalid;
import kz.kasip.standards.problem.Violation;

/** Reads and writes the content of standards, always in the same form. */
@ApplicationScoped
public class ContentJson {

    private static final int MOST_TOLD = 50;

    private final ObjectMapper json;
    private final Validator validator;

    public ContentJson(ObjectMapper json, Validator validator) {
        this.json = json.copy()
                .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        this.validator = validator;
    }

    /**
     * Reads what an editor writes, in the one form that is stored. A field that is not known is refused, so that no text is
     * lost by a misspelt name.
     *
     * @throws Invalid with the path of each thing that is wrong
     */
    public StandardContent read(byte[] body) {
        StandardContent content;
        try {
            content = json.readValue(body, StandardContent.class);
        } catch (JsonProcessingException e) {
            throw new WebApplicationException(e, 400);
        } catch (IOException e) {
            throw new Invalid("body-malformed", "The body is not the JSON that is expected here.");
        }
        if (content == null) {
            throw new Invalid("body-malformed", "The body is null.");
        }
        var texts = new ContentTexts(json.valueToTree(content));
        refuse(violations(content, texts));
        return content.normal(texts.languages());
    }

    /** Reads what was stored. */
    public StandardContent stored(byte[] text) {
        try {
            return normal(json.readValue(text, StandardContent.class));
        } catch (IOException e) {
            throw new IllegalStateException("What is stored is no content of a standard", e);
        }
    }

    /** The one text that stands for this content, whatever tells it. */
    public String canonical(StandardContent content) {
        return write(normal(content));
    }

    private StandardContent normal(StandardContent content) {
        return content.normal(new ContentTexts(json.valueToTree(content)).languages());
    }

    /** The content as it is answered. */
    public String write(StandardContent content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The content of a standard is no JSON", e);
        }
    }

    private List<Violation> violations(StandardContent content, ContentTexts texts) {
        var violations = new ArrayList<>(texts.unstorable());
        validator.validate(content).stream().map(ContentJson::violation).forEach(violations::add);
        var named = content.languages() == null
                ? Set.<String>of()
                : Set.copyOf(content.languages().stream()
                        .filter(language -> language != null)
                        .toList());
        if (!named.isEmpty() && !named.containsAll(texts.languages())) {
            violations.add(new Violation("languages", "must name every language that the texts are in"));
        }
        return violations;
    }

    private static Violation violation(ConstraintViolation<StandardContent> violation) {
        var path = violation.getPropertyPath().toString().replace(".<list element>", "");
        return new Violation(path, violation.getMessage());
    }

    private static void refuse(List<Violation> violations) {
        if (violations.isEmpty()) {
            return;
        }
        var told = violations.stream()
                .sorted(Comparator.comparing(Violation::field))
                .limit(MOST_TOLD)
                .toList();
        var detail = told.stream()
                .limit(5)
                .map(violation -> violation.field() + " " + violation.message())
                .collect(Collectors.joining("; "));
        throw new Invalid("input-invalid", detail + ".", told.toArray(Violation[]::new));
    }
}
