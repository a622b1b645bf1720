package kz.kasip.standards.competency.framework;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import kz.kasip.standards.code.StandardCode;
import kz.kasip.standards.standard.LegalDay;

/** What is read of a published version, each in the revision that counts, and the framework that it makes. */
@ApplicationScoped
class FrameworkRows {
    /** All of it. */
    static final String WHOLE = "content";

    /** What a list tells of it. */
    static final String BRIEF = "content - 'cards' - 'terms' - 'abbreviations' - 'scope'";

    static final String PUBLISHED = "status in ('PUBLISHED', 'REPEALED')";

    private static final String COLUMNS = """
            code, number, official_revision, revision, status = 'REPEALED' as repealed,
              cast(effective_from as text) as begun, cast(effective_to as text) as ended,
              cast(extract(epoch from published_at) * 1000 as bigint) as published,
              cast(approval as text) as act, cast(%s as text) as content""";

    private final ObjectMapper json;
    private final LegalDay day;

    FrameworkRows(ObjectMapper json, LegalDay day) {
        this.json = json;
        this.day = day;
    }

    /** The columns, with so much of the content. */
    static String columns(String content) {
        return COLUMNS.formatted(content);
    }

    Framework framework(Tuple row) {
        ObjectNode content = (ObjectNode) tree(row.get("content", String.class));
        String act = row.get("act", String.class);
        if (act != null) {
            content.set("approval", tree(act));
        }
        String ended = row.get("ended", String.class);
        return new Framework(
                new StandardCode(row.get("code", String.class)),
                row.get("number", Integer.class),
                row.get("official_revision", Integer.class),
                row.get("revision", Long.class),
                row.get("repealed", Boolean.class),
                LocalDate.parse(row.get("begun", String.class)),
                ended == null ? null : LocalDate.parse(ended),
                Instant.ofEpochMilli(row.get("published", Long.class)),
                day.today(),
                content);
    }

    private JsonNode tree(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The stored content of a version is no JSON", e);
        }
    }
}
