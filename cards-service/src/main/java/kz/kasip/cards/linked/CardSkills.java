package kz.kasip.cards.linked;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.UnaryOperator;

/** Tells a card's functions, skills, abilities and knowledge; what has no title of its own is passed over to what is in it. */
final class CardSkills {
    private static final String SKILL = "http://data.europa.eu/esco/skill-type/skill";
    private static final String KNOWLEDGE = "http://data.europa.eu/esco/skill-type/knowledge";

    private final Graph graph;
    private final UnaryOperator<String> addresses;
    private final Graph.Node occupation;

    /** @param addresses the address of an element of the card by its id */
    CardSkills(Graph graph, UnaryOperator<String> addresses, Graph.Node occupation) {
        this.graph = graph;
        this.addresses = addresses;
        this.occupation = occupation;
    }

    void tell(JsonNode card) {
        for (JsonNode function : card.path("functions")) {
            occupation.text("responsibilities", function.path("title"));
            boolean essential = function.path("kind").asText().equals("MANDATORY");
            Graph.Node place = titled(function, occupation, essential);
            function.path("skills").forEach(skill -> tellSkill(skill, place, essential));
        }
        card.path("competencies").forEach(competency -> occupation.text("skills", competency));
    }

    private void tellSkill(JsonNode skill, Graph.Node function, boolean essential) {
        Graph.Node place = titled(skill, function, essential);
        if (place != function) {
            place.text("note", skill.path("recognition")).link("skillType", SKILL);
            occupation.text("skills", skill.path("title"));
        }
        skill.path("abilities").forEach(item -> tellItem(item, place, essential, SKILL));
        skill.path("knowledge").forEach(item -> tellItem(item, place, essential, KNOWLEDGE));
    }

    private void tellItem(JsonNode item, Graph.Node place, boolean essential, String type) {
        Graph.Node node = concept(item, place, essential).link("skillType", type);
        JsonNode texts = item.path("text");
        texts.properties().forEach(text -> {
            String language = texts.size() == 1 ? item.path("detected").asText(text.getKey()) : text.getKey();
            node.text("prefLabel", language, text.getValue().asText());
            occupation.text("skills", language, text.getValue().asText());
        });
    }

    private Graph.Node titled(JsonNode element, Graph.Node above, boolean essential) {
        return element.path("title").isEmpty()
                ? above
                : concept(element, above, essential).text("prefLabel", element.get("title"));
    }

    private Graph.Node concept(JsonNode element, Graph.Node above, boolean essential) {
        String id = element.path("id").asText();
        Graph.Node node = graph.node(addresses.apply(id), "Concept", "esco:Skill");
        node.value("notation", id)
                .link("broader", above)
                .link(essential ? "isEssentialForOccupation" : "isOptionalForOccupation", occupation);
        above.link("narrower", node);
        occupation.link(essential ? "hasEssentialSkill" : "hasOptionalSkill", node);
        return node;
    }
}
