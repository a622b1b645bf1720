package kz.kasip.standards.linked;

import com.fasterxml.jackson.databind.JsonNode;

/** Tells a version of a standard, as it is answered in JSON, in statements. */
final class StandardGraph {
    private final Graph graph = new Graph(Context.get());
    private final Addresses addresses;
    private final JsonNode view;
    private final String code;
    private final int number;
    private final int revision;

    StandardGraph(JsonNode view, Addresses addresses) {
        this.view = view;
        this.addresses = addresses;
        this.code = view.get("code").textValue();
        this.number = view.get("version").intValue();
        this.revision = view.path("revision").asInt(1);
    }

    /** @param ofVersion whether the graph is about the version, and not about the standard over all its versions */
    Graph tell(boolean ofVersion) {
        String version = addresses.version(code, number, revision);
        if (ofVersion) {
            graph.node(version);
        }
        Graph.Node standard = graph.node(addresses.standard(code), "ConceptScheme", "DefinedTermSet");
        Graph.Node text = graph.node(version, "CreativeWork");
        standard.value("identifier", code).value("notation", code);
        standard.text("prefLabel", view.path("title")).text("name", view.path("title"));
        if (view.has("replacedBy")) {
            standard.link(
                    "isReplacedBy", addresses.standard(view.get("replacedBy").textValue()));
        }
        standard.link("hasVersion", text);
        text.link("isVersionOf", standard);
        tellText(text);
        tellActivity(standard);
        tellMakers(text);
        tellTerms(text);
        view.path("cards").forEach(card -> tellCard(card, standard, text));
        return graph;
    }

    private void tellText(Graph.Node text) {
        text.text("title", view.path("title"))
                .value("version", String.valueOf(number))
                .value("creativeWorkStatus", view.path("status"))
                .value("issued", view.path("year"))
                .text("description", view.path("summary"))
                .text("scopeNote", view.path("scope"));
        view.path("languages").forEach(language -> text.value("inLanguage", language));
        if (view.has("effectiveFrom")) {
            String end = view.path("effectiveTo").asText("..");
            text.value("temporalCoverage", view.get("effectiveFrom").asText() + "/" + end);
        }
    }

    private void tellActivity(Graph.Node standard) {
        Graph.Node above = null;
        for (JsonNode step : view.path("oked")) {
            if (!step.path("code").asText("").matches("[A-U]|[0-9]{2}(\\.[0-9]{1,2}){0,2}")) {
                continue;
            }
            String narrower = step.get("code").textValue();
            Graph.Node set = graph.node(addresses.oked(), "CategoryCodeSet");
            set.text("name", "kk", "Экономикалық қызмет түрлерінің жалпы жіктеуіші")
                    .text("name", "ru", "Общий классификатор видов экономической деятельности");
            Graph.Node node = graph.node(addresses.oked(narrower), "CategoryCode", "Concept");
            node.value("codeValue", narrower).value("notation", narrower).text("name", step.path("title"));
            node.link("inCodeSet", set);
            if (above != null) {
                node.link("broader", above);
            }
            above = node;
        }
        if (above != null) {
            standard.link("subject", above);
        }
    }

    private void tellMakers(Graph.Node text) {
        JsonNode data = view.path("technicalData");
        int number = 0;
        for (JsonNode developer : data.path("developers")) {
            tellMaker(text, "creator", "developer" + ++number, developer);
        }
        tellMaker(text, "publisher", "stateBody", data.path("stateBody"));
        tellMaker(text, "contributor", "sectoralCouncil", data.path("sectoralCouncil"));
        tellMaker(text, "contributor", "nationalBody", data.path("nationalBody"));
        tellMaker(text, "contributor", "chamber", data.path("chamber"));
    }

    private void tellMaker(Graph.Node text, String part, String at, JsonNode name) {
        if (!name.isEmpty()) {
            text.link(part, graph.node(text.iri() + "#" + at, "Organization").text("name", name));
        }
    }

    private void tellTerms(Graph.Node text) {
        int number = 0;
        for (JsonNode term : view.path("terms")) {
            Graph.Node node = graph.node(text.iri() + "#term" + ++number, "Concept");
            node.text("prefLabel", term.path("term")).text("definition", term.path("definition"));
            text.link("hasPart", node);
        }
    }

    private void tellCard(JsonNode card, Graph.Node standard, Graph.Node text) {
        String id = card.get("id").textValue();
        Graph.Node occupation = graph.node(addresses.card(id), "Occupation", "Concept", "esco:Occupation");
        occupation
                .value("identifier", id)
                .value("notation", id)
                .text("name", card.path("title"))
                .text("prefLabel", card.path("title"))
                .link("inScheme", standard)
                .link("topConceptOf", standard)
                .link("isPartOf", text);
        if (card.has("orkLevel")) {
            occupation.link("qualifications", level(id, card.get("orkLevel").asText()));
        }
        standard.link("hasTopConcept", occupation);
    }

    private Graph.Node level(String id, String level) {
        Graph.Node term = graph.node(element(id + ".level"), "DefinedTerm");
        term.value("termCode", level)
                .text("name", "kk", "СБШ " + level + "-деңгейі")
                .text("name", "ru", "Уровень ОРК " + level);
        Graph.Node qualification = graph.node(element(id + ".qualification"), "EducationalOccupationalCredential");
        return qualification.link("educationalLevel", term);
    }

    private String element(String id) {
        return addresses.element(code, number, revision, id);
    }
}
