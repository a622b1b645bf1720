package kz.kasip.standards.competency.form;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.kasip.standards.competency.framework.NameBasedId;
import kz.kasip.standards.http.Lang;

/** What an item of a framework is. */
public enum ElementType {
    CARD("1", "Кәсіптің карточкасы", "Карточка профессии"),
    FUNCTION("1.1", "Еңбек функциясы", "Трудовая функция"),
    SKILL("1.1.1", "Дағды", "Навык"),
    ABILITY("1.1.1.1", "Машық", "Умение"),
    KNOWLEDGE("1.1.1.2", "Білім", "Знание"),
    QUALITY("1.2", "Жеке құзырет", "Личностная компетенция");

    /** When these types were set down; they do not change with what is published. */
    private static final Instant SINCE = Instant.parse("2026-11-22T00:00:00Z");

    private final String hierarchy;
    private final List<String> titles;

    ElementType(String hierarchy, String kk, String ru) {
        this.hierarchy = hierarchy;
        this.titles = List.of(kk, ru);
    }

    public String title(String language) {
        return titles.get(Lang.ALL.indexOf(language));
    }

    public UUID id(String language) {
        return NameBasedId.of("item-type/" + name() + "/" + language);
    }

    /** The {@code CFItemType}. */
    public ObjectNode form(String language, Links links) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("identifier", id(language).toString())
                .put("uri", links.uri("CFItemTypes", id(language)))
                .put("title", title(language))
                .put("description", title(language))
                .put("hierarchyCode", hierarchy)
                .put("typeCode", name())
                .put("lastChangeDateTime", SINCE.toString());
    }

    /** The type of an identifier and those below it, in the same language; none where no type has it. */
    public static List<ObjectNode> under(UUID id, Links links) {
        for (String language : Lang.ALL) {
            Optional<ElementType> found = Stream.of(values())
                    .filter(type -> type.id(language).equals(id))
                    .findFirst();
            if (found.isPresent()) {
                return Stream.of(values())
                        .filter(type -> (type.hierarchy + ".").startsWith(found.get().hierarchy + "."))
                        .map(type -> type.form(language, links))
                        .toList();
            }
        }
        return List.of();
    }
}
