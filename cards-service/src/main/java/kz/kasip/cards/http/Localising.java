package kz.kasip.cards.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.Iterator;
import java.util.List;

/** Cuts every language map of an answer to the language asked for, or to what exists rather than leave a text out. */
@Provider
@Localised
@Priority(Localising.ORDER)
class Localising implements ContainerResponseFilter {

    /** After the link to the next page, before the entity tag. */
    static final int ORDER = 2000;

    private final ObjectMapper json;

    Localising(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var asked = request.getUriInfo().getQueryParameters().getFirst("lang");
        if (asked == null
                || response.getStatus() != 200
                || !response.hasEntity()
                || response.getEntity() instanceof byte[]) {
            return;
        }
        JsonNode tree = json.valueToTree(response.getEntity());
        keep(new Lang(asked).code(), tree);
        response.setEntity(tree.toString(), response.getEntityAnnotations(), MediaType.APPLICATION_JSON_TYPE);
    }

    static void keep(String language, JsonNode node) {
        if (node instanceof ObjectNode object && isLanguageMap(object)) {
            if (object.has(language)) {
                object.retain(List.of(language));
            }
        } else {
            node.forEach(child -> keep(language, child));
        }
    }

    private static boolean isLanguageMap(ObjectNode object) {
        Iterator<String> names = object.fieldNames();
        var some = names.hasNext();
        while (names.hasNext()) {
            var name = names.next();
            if (!Lang.ALL.contains(name) || !object.get(name).isTextual()) {
                return false;
            }
        }
        return some;
    }
}
