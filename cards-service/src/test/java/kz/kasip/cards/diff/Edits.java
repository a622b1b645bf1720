package kz.kasip.cards.diff;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import kz.kasip.cards.card.CardContent;

/** What editors do to a version, at random places. */
final class Edits {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> LISTS = List.of(
            "functions",
            "skills",
            "abilities",
            "knowledge",
            "competencies",
            "regulations",
            "related",
            "education",
            "otherTitles");

    private final Random random;
    private final RandomCards fresh;
    private final List<String> ids = new ArrayList<>();
    private final List<JsonNode> cards = new ArrayList<>();

    Edits(Random random, List<IdentifiedCard> version) {
        this.random = random;
        this.fresh = new RandomCards(random);
        version.forEach(card -> {
            ids.add(card.id());
            cards.add(JSON.valueToTree(card.content()));
        });
    }

    List<IdentifiedCard> version() {
        List<IdentifiedCard> version = new ArrayList<>();
        for (JsonNode card : cards) {
            version.add(new IdentifiedCard(ids.get(version.size()), content(card)));
        }
        return version;
    }

    private static CardContent content(JsonNode card) {
        try {
            return JSON.treeToValue(card, CardContent.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Puts the parts of every list, and the cards, in another order; numbers go along or are given anew. */
    Edits reorder(boolean numberedAnew) {
        cards.forEach(card -> lists(card).forEach(list -> {
            List<JsonNode> parts = new ArrayList<>();
            list.forEach(parts::add);
            Collections.shuffle(parts, random);
            list.removeAll().addAll(parts);
            if (numberedAnew) {
                number(list);
            }
        }));
        List<Integer> order = new ArrayList<>();
        cards.forEach(card -> order.add(order.size()));
        Collections.shuffle(order, random);
        List<String> oldIds = List.copyOf(ids);
        List<JsonNode> oldCards = List.copyOf(cards);
        for (int place = 0; place < order.size(); place++) {
            ids.set(place, oldIds.get(order.get(place)));
            cards.set(place, oldCards.get(order.get(place)));
            ((ObjectNode) cards.get(place)).put("number", place + 1);
        }
        return this;
    }

    /** One thing that an editor does. */
    Edits anything() {
        switch (random.nextInt(8)) {
            case 0 -> reword();
            case 1 -> add();
            case 2 -> remove();
            case 3, 4 -> moveAcross();
            case 5 -> renumber();
            case 6 -> addLanguage();
            default -> card();
        }
        return this;
    }

    private void card() {
        if (random.nextBoolean() && !cards.isEmpty()) {
            int place = random.nextInt(cards.size());
            ids.remove(place);
            cards.remove(place);
        } else {
            ids.add("J62012900-%02d".formatted(50 + ids.size() + random.nextInt(40)));
            cards.add(JSON.valueToTree(fresh.card(cards.size() + 1)));
        }
        if (ids.stream().distinct().count() < ids.size()) {
            ids.removeLast();
            cards.removeLast();
        }
    }

    private void reword() {
        text(text -> text.fieldNames()
                .forEachRemaining(language ->
                        text.put(language, text.path(language).asText().replaceFirst("\\S+$", "всегда"))));
    }

    private void addLanguage() {
        text(text -> text.put(text.has("kk") ? "ru" : "kk", "добавлено"));
    }

    private void text(Consumer<ObjectNode> edit) {
        ArrayNode list = any();
        if (list != null && !list.isEmpty()) {
            JsonNode part = list.get(random.nextInt(list.size()));
            JsonNode text = part.has("text") ? part.path("text") : part.has("title") ? part.path("title") : part;
            if (text.has("kk") || text.has("ru")) {
                edit.accept((ObjectNode) text);
            }
        }
    }

    private void add() {
        ArrayNode list = any("abilities", "knowledge", "functions", "skills");
        if (list != null && !list.isEmpty()) {
            JsonNode like = list.get(0);
            Object made =
                    like.has("skills") ? fresh.function(1) : like.has("abilities") ? fresh.skill(1) : fresh.item(1);
            list.insert(random.nextInt(list.size() + 1), JSON.<JsonNode>valueToTree(made));
            number(list);
        }
    }

    private void remove() {
        ArrayNode list = any();
        if (list != null && !list.isEmpty()) {
            list.remove(random.nextInt(list.size()));
            number(list);
        }
    }

    private void moveAcross() {
        String of = List.of("skills", "abilities", "knowledge").get(random.nextInt(3));
        if (cards.isEmpty()) {
            return;
        }
        List<ArrayNode> lists = new ArrayList<>();
        named(cards.get(random.nextInt(cards.size())), of, lists);
        if (!lists.isEmpty()) {
            ArrayNode from = lists.get(random.nextInt(lists.size()));
            ArrayNode to = lists.get(random.nextInt(lists.size()));
            if (!from.isEmpty()) {
                JsonNode part = from.remove(random.nextInt(from.size()));
                to.insert(random.nextInt(to.size() + 1), part);
                number(from);
                number(to);
            }
        }
    }

    private void renumber() {
        ArrayNode list = any("abilities", "knowledge", "functions", "skills");
        if (list != null && !list.isEmpty()) {
            ((ObjectNode) list.get(random.nextInt(list.size()))).put("number", 1 + random.nextInt(40));
        }
    }

    private ArrayNode any(String... names) {
        List<ArrayNode> lists = new ArrayList<>();
        for (JsonNode card : cards) {
            if (names.length == 0) {
                lists.addAll(lists(card));
            }
            for (String name : names) {
                named(card, name, lists);
            }
        }
        return lists.isEmpty() ? null : lists.get(random.nextInt(lists.size()));
    }

    private static List<ArrayNode> lists(JsonNode node) {
        List<ArrayNode> lists = new ArrayList<>();
        LISTS.forEach(name -> named(node, name, lists));
        return lists;
    }

    private static void named(JsonNode node, String name, List<ArrayNode> into) {
        if (node.path(name) instanceof ArrayNode list) {
            into.add(list);
        }
        node.forEach(child -> named(child, name, into));
    }

    private static void number(ArrayNode list) {
        for (int place = 0; place < list.size(); place++) {
            if (list.get(place).has("number")) {
                ((ObjectNode) list.get(place)).put("number", place + 1);
            }
        }
    }
}
