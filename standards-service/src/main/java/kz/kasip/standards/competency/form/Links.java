package kz.kasip.standards.competency.form;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;

/**
 * The addresses of what CASE tells, and links to it.
 *
 * @param base the register's address
 */
public record Links(String base) {
    /** Where CASE 1.1 has its paths. */
    public static final String PATH = "/ims/case/v1p1";

    public String uri(String collection, UUID id) {
        return base + PATH + "/" + collection + "/" + id;
    }

    /** A {@code LinkURI}. */
    public ObjectNode link(String collection, UUID id, String title) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("title", Texts.brief(title))
                .put("identifier", id.toString())
                .put("uri", uri(collection, id));
    }

    /** A {@code LinkGenURI} to another place of CASE. */
    public ObjectNode node(String collection, UUID id, String title) {
        return link(collection, id, title).put("targetType", "CASE");
    }
}
