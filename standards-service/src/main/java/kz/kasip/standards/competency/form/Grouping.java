package kz.kasip.standards.competency.form;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.kasip.standards.competency.framework.NameBasedId;
import kz.kasip.standards.http.Lang;

/** How a labour function belongs to a profession: a group of associations. */
public enum Grouping {
    MANDATORY("Міндетті еңбек функциялары", "Обязательные трудовые функции"),
    ADDITIONAL("Қосымша еңбек функциялары", "Дополнительные трудовые функции");

    private static final Instant SINCE = Instant.parse("2026-11-22T00:00:00Z");

    private final List<String> titles;

    Grouping(String kk, String ru) {
        this.titles = List.of(kk, ru);
    }

    public UUID id(String language) {
        return NameBasedId.of("grouping/" + name() + "/" + language);
    }

    public ObjectNode link(String language, Links links) {
        return links.link("CFAssociationGroupings", id(language), titles.get(Lang.ALL.indexOf(language)));
    }

    /** The {@code CFAssociationGrouping}. */
    public ObjectNode form(String language, Links links) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("identifier", id(language).toString())
                .put("uri", links.uri("CFAssociationGroupings", id(language)))
                .put("title", titles.get(Lang.ALL.indexOf(language)))
                .put("lastChangeDateTime", SINCE.toString());
    }

    public static Optional<ObjectNode> of(UUID id, Links links) {
        for (String language : Lang.ALL) {
            for (Grouping grouping : values()) {
                if (grouping.id(language).equals(id)) {
                    return Optional.of(grouping.form(language, links));
                }
            }
        }
        return Optional.empty();
    }
}
