package kz.kasip.cards.linked;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Tells which codes of which classifiers a card has. */
final class CardCodes {
    /** What documents write is no code in every case. */
    private static final Pattern OCCUPATION = Pattern.compile("[0-9]{1,4}|[0-9]{4}-[0-9](-[0-9]{3})?");

    private final Graph graph;
    private final Addresses addresses;
    private final JsonNode card;

    CardCodes(Graph graph, Addresses addresses, JsonNode card) {
        this.graph = graph;
        this.addresses = addresses;
        this.card = card;
    }

    void tell(Graph.Node occupation, String standard, Function<String, Map<String, String>> names) {
        String group = code("groupCode");
        String narrow = code("occupationCode");
        if (group != null) {
            Graph.Node node = category(group, names);
            if (node.values().keySet().stream().noneMatch(term -> term.name().equals("name"))) {
                node.text("name", card.path("groupTitle"));
            }
            occupation.link("occupationalCategory", node);
        }
        if (narrow != null) {
            occupation.link("occupationalCategory", category(narrow, names));
        }
        if (narrow != null || group != null) {
            occupation.link("broadMatch", addresses.occupation(narrow == null ? group : narrow));
        }
        occupation.link("occupationalCategory", activity(standard));
    }

    private String code(String field) {
        String code = card.path(field).asText("");
        return OCCUPATION.matcher(code).matches() ? code : null;
    }

    private Graph.Node category(String code, Function<String, Map<String, String>> names) {
        Graph.Node set = graph.node(addresses.occupations(), "CategoryCodeSet");
        set.text("name", "kk", "ҚР Ұлттық кәсіптер жіктеуіші")
                .text("name", "ru", "Национальный классификатор занятий РК");
        Graph.Node node = graph.node(addresses.occupation(code), "CategoryCode", "Concept");
        names.apply(code).forEach((language, name) -> node.text("name", language, name));
        return node.value("codeValue", code).value("notation", code).link("inCodeSet", set);
    }

    /** The subclass of the classifier of economic activities that the standard's code names. */
    private Graph.Node activity(String standard) {
        String code = standard.substring(1, 3) + "." + standard.substring(3, 5) + "." + standard.charAt(5);
        Graph.Node set = graph.node(addresses.oked(), "CategoryCodeSet");
        set.text("name", "kk", "Экономикалық қызмет түрлерінің жалпы жіктеуіші")
                .text("name", "ru", "Общий классификатор видов экономической деятельности");
        Graph.Node node = graph.node(addresses.oked(code), "CategoryCode", "Concept");
        return node.value("codeValue", code).value("notation", code).link("inCodeSet", set);
    }
}
