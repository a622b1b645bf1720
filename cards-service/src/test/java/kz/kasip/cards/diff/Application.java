package kz.kasip.cards.diff;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kz.kasip.cards.card.CardContent;

/** Makes the later version of the earlier one and the difference, by what the difference says in JSON alone. */
final class Application {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<ElementKind, String> LISTS = Map.of(
            ElementKind.OTHER_TITLE, "otherTitles",
            ElementKind.EDUCATION, "education",
            ElementKind.FUNCTION, "functions",
            ElementKind.SKILL, "skills",
            ElementKind.ABILITY, "abilities",
            ElementKind.KNOWLEDGE, "knowledge",
            ElementKind.COMPETENCY, "competencies",
            ElementKind.REGULATION, "regulations",
            ElementKind.RELATED, "related");
    private static final Set<ElementKind> BARE =
            Set.of(ElementKind.OTHER_TITLE, ElementKind.COMPETENCY, ElementKind.REGULATION);

    private final Map<String, Node> known = new HashMap<>();
    private final Set<Node> away = new HashSet<>();
    /** By parent and kind, by place: what is put there. */
    private final Map<String, Map<Integer, Node>> arrivals = new HashMap<>();

    /** An element, apart from its lists. */
    private static final class Node {
        ObjectNode own;
        String card;
        final Map<ElementKind, List<Node>> parts = new EnumMap<>(ElementKind.class);
    }

    static List<IdentifiedCard> apply(List<IdentifiedCard> from, CardsDiff diff) {
        Application application = new Application();
        List<Node> cards = new ArrayList<>();
        for (IdentifiedCard card : from) {
            Node node = application.node(ElementKind.CARD, card.id(), JSON.valueToTree(card.content()));
            node.card = card.id();
            cards.add(node);
        }
        JsonNode told = JSON.valueToTree(diff);
        told.path("changes").forEach(application::change);
        told.path("shifts").forEach(shift -> application.number(shift, shift.path("to")));
        return application.assembled(cards, null, ElementKind.CARD).stream()
                .map(application::card)
                .toList();
    }

    private Node node(ElementKind kind, String id, JsonNode json) {
        Node node = new Node();
        node.own = BARE.contains(kind) ? JSON.createObjectNode().set("text", json) : json.deepCopy();
        LISTS.forEach((of, name) -> {
            if (!node.own.path(name).isArray()) {
                return;
            }
            List<Node> parts = new ArrayList<>();
            for (JsonNode part : node.own.path(name)) {
                parts.add(node(of, id == null ? null : of.id(id, parts.size() + 1), part));
            }
            node.parts.put(of, parts);
            node.own.remove(name);
        });
        if (id != null) {
            known.put(id, node);
        }
        return node;
    }

    private void change(JsonNode change) {
        ElementKind kind = ElementKind.valueOf(change.path("kind").asText());
        Node node = known.get(change.path("path").path("from").asText());
        JsonNode to = change.path("to");
        switch (Change.Type.valueOf(change.path("type").asText())) {
            case ADDED -> {
                Node added = node(kind, null, to.path("element"));
                added.card = change.path("path").path("card").asText();
                arrive(kind, to, added);
            }
            case REMOVED -> away.add(node);
            case MOVED -> {
                away.add(node);
                arrive(kind, to, node);
                number(change, to.path("number"));
            }
            case RENUMBERED -> number(change, to.path("number"));
            case REWORDED, LANGUAGE_ADDED ->
                node.own.withObject("/" + change.path("field").asText()).setAll((ObjectNode) to.path("text"));
            case LANGUAGE_REMOVED ->
                change.path("from").path("text").fieldNames().forEachRemaining(((ObjectNode)
                        node.own.path(change.path("field").asText()))::remove);
            case CHANGED -> field(node, change.path("field").asText(), to);
        }
    }

    private static void field(Node node, String field, JsonNode to) {
        if (to.has("text")) {
            node.own.set(field, to.path("text"));
        } else if (to.has("value") && field.equals("orkLevel")) {
            node.own.put(field, Integer.parseInt(to.path("value").asText()));
        } else if (to.has("value")) {
            node.own.set(field, to.path("value"));
        } else {
            node.own.remove(field);
        }
    }

    private void number(JsonNode change, JsonNode number) {
        if (number.isInt()) {
            known.get(change.path("path").path("from").asText()).own.set("number", number);
        }
    }

    private void arrive(ElementKind kind, JsonNode to, Node node) {
        String parent = to.has("parent") ? to.path("parent").asText() : null;
        arrivals.computeIfAbsent(parent + "/" + kind, key -> new TreeMap<>())
                .put(to.path("place").asInt(), node);
    }

    private List<Node> assembled(List<Node> parts, String parent, ElementKind kind) {
        List<Node> assembled = new ArrayList<>(parts);
        assembled.removeIf(away::contains);
        arrivals.getOrDefault(parent + "/" + kind, Map.of()).forEach((place, node) -> assembled.add(place - 1, node));
        return assembled;
    }

    private IdentifiedCard card(Node node) {
        try {
            return new IdentifiedCard(
                    node.card, JSON.treeToValue(json(node, node.card, ElementKind.CARD), CardContent.class));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private JsonNode json(Node node, String id, ElementKind kind) {
        LISTS.forEach((of, name) -> {
            List<Node> parts = assembled(node.parts.getOrDefault(of, List.of()), id, of);
            if (!parts.isEmpty() || node.parts.containsKey(of)) {
                var list = node.own.putArray(name);
                parts.forEach(part -> list.add(json(part, of.id(id, list.size() + 1), of)));
            }
        });
        return BARE.contains(kind) ? node.own.path("text") : node.own;
    }
}
