package kz.kasip.cards.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.kasip.cards.card.CardsInForce;

/** A row for each labour function, skill, ability, piece of knowledge and personal quality of each card. */
@Singleton
class ItemTable extends Table {
    private static final List<String> COLUMNS = List.of(
            "id",
            "kind",
            "card",
            "standard.code",
            "standard.version",
            "orkLevel",
            "function",
            "functionKind",
            "skill",
            "number",
            "text.kk",
            "text.ru",
            "detected");

    ItemTable(CardsInForce cards, ObjectMapper json) {
        super(cards, json);
    }

    @Override
    public String name() {
        return "items.csv";
    }

    @Override
    List<String> columns() {
        return COLUMNS;
    }

    @Override
    Stream<List<String>> rows(JsonNode card) {
        Rows rows = new Rows(card, new ArrayList<>());
        for (JsonNode function : card.path("functions")) {
            rows.add("FUNCTION", null, null, function, function.path("title"));
            for (JsonNode skill : function.path("skills")) {
                rows.add("SKILL", function, null, skill, skill.path("title"));
                skill.path("abilities").forEach(item -> rows.add("ABILITY", function, skill, item, item.path("text")));
                skill.path("knowledge")
                        .forEach(item -> rows.add("KNOWLEDGE", function, skill, item, item.path("text")));
            }
        }
        card.path("competencies").forEach(text -> rows.add("COMPETENCY", null, null, text, text));
        return rows.all().stream();
    }

    /** The rows of one card, as they come together. */
    private record Rows(JsonNode card, List<List<String>> all) {
        void add(String kind, JsonNode function, JsonNode skill, JsonNode item, JsonNode text) {
            all.add(List.of(
                    at(item, "/id"),
                    kind,
                    at(card, "/id"),
                    at(card, "/standard/code"),
                    at(card, "/standard/version"),
                    at(card, "/orkLevel"),
                    function == null ? "" : at(function, "/id"),
                    at(function == null ? item : function, "/kind"),
                    skill == null ? "" : at(skill, "/id"),
                    at(item, "/number"),
                    at(text, "/kk"),
                    at(text, "/ru"),
                    at(item, "/detected")));
        }
    }
}
