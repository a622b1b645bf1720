package kz.kasip.cards.linked;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.function.Function;

/** Tells a card, as it is answered in JSON, in statements. */
final class CardGraph {
    private static final String[] CREDENTIAL = {"EducationalOccupationalCredential"};

    private final Graph graph;
    private final Addresses addresses;
    private final JsonNode card;
    private final String id;
    private final String standard;
    private final int version;
    private final int revision;
    private final Graph.Node occupation;

    private CardGraph(Graph graph, Addresses addresses, JsonNode card) {
        this.graph = graph;
        this.addresses = addresses;
        this.card = card;
        this.id = card.get("id").textValue();
        JsonNode of = card.get("standard");
        this.standard = of.get("code").textValue();
        this.version = of.get("version").intValue();
        this.revision = of.path("revision").asInt(1);
        this.occupation = graph.node(addresses.card(id), "Occupation", "Concept", "esco:Occupation");
    }

    /** @param names what the classifier of occupations calls a code, by language; none where it does not know it */
    static Graph of(JsonNode card, Addresses addresses, Function<String, Map<String, String>> names) {
        Graph graph = new Graph(Context.get());
        new CardGraph(graph, addresses, card).tell(names);
        return graph;
    }

    private void tell(Function<String, Map<String, String>> names) {
        tellNames();
        tellStandard();
        new CardCodes(graph, addresses, card).tell(occupation, standard, names);
        tellLevel();
        tellRequirements();
        new CardSkills(graph, this::element, occupation).tell(card);
        card.path("related").forEach(related -> {
            if (related.has("cardId")) {
                occupation.link("related", addresses.card(related.get("cardId").textValue()));
            }
        });
    }

    private void tellNames() {
        JsonNode title = card.path("title");
        occupation
                .value("identifier", id)
                .value("notation", id)
                .text("name", title)
                .text("prefLabel", title);
        tellOther(card.path("heading"), title);
        card.path("otherTitles").forEach(other -> tellOther(other, title));
        occupation.text("description", card.path("purpose")).text("definition", card.path("purpose"));
    }

    /** SKOS lets no label be the preferred one and another at once. */
    private void tellOther(JsonNode other, JsonNode title) {
        other.properties().forEach(text -> {
            if (!text.getValue().equals(title.path(text.getKey()))) {
                occupation.text("alternateName", text.getKey(), text.getValue().asText());
                occupation.text("altLabel", text.getKey(), text.getValue().asText());
            }
        });
    }

    private void tellStandard() {
        Graph.Node scheme = graph.node(addresses.standard(standard), "ConceptScheme");
        scheme.value("notation", standard);
        Graph.Node text = graph.node(addresses.version(standard, version, revision), "CreativeWork");
        text.link("isVersionOf", scheme).value("version", String.valueOf(version));
        JsonNode of = card.get("standard");
        text.value("creativeWorkStatus", of.path("status"));
        if (of.has("effectiveFrom")) {
            String end = of.path("effectiveTo").asText("..");
            text.value("temporalCoverage", of.get("effectiveFrom").asText() + "/" + end);
        }
        occupation.link("inScheme", scheme).link("topConceptOf", scheme).link("isPartOf", text);
    }

    private void tellLevel() {
        if (!card.has("orkLevel") && !card.has("qualificationReference")) {
            return;
        }
        Graph.Node qualification = graph.node(element(id + ".qualification"), CREDENTIAL);
        qualification.text("description", card.path("qualificationReference"));
        if (card.has("orkLevel")) {
            String level = card.get("orkLevel").asText();
            Graph.Node term = graph.node(element(id + ".level"), "DefinedTerm");
            term.value("termCode", card.path("orkSublevel").asText(level))
                    .text("name", "kk", "СБШ " + level + "-деңгейі")
                    .text("name", "ru", "Уровень ОРК " + level);
            qualification.link("educationalLevel", term);
        }
        occupation.link("qualifications", qualification);
    }

    private void tellRequirements() {
        int number = 0;
        for (JsonNode line : card.path("education")) {
            String at = id + ".education" + ++number;
            Graph.Node demanded = graph.node(element(at), CREDENTIAL);
            demanded.text("name", line.path("qualification"));
            tellTerm(demanded, "educationalLevel", at + ".level", line.path("level"));
            tellTerm(demanded, "about", at + ".speciality", line.path("speciality"));
            occupation.link("educationRequirements", demanded);
        }
        if (card.has("experience")) {
            Graph.Node demanded = graph.node(element(id + ".experience"), "OccupationalExperienceRequirements");
            demanded.text("description", card.get("experience"));
            occupation.link("experienceRequirements", demanded);
        }
        occupation.text("note", card.path("nonFormalLearning"));
    }

    private void tellTerm(Graph.Node of, String property, String at, JsonNode name) {
        if (!name.isEmpty()) {
            of.link(property, graph.node(element(at), "DefinedTerm").text("name", name));
        }
    }

    private String element(String element) {
        return addresses.element(standard, version, revision, element);
    }
}
