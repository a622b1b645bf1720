package kz.kasip.standards.competency.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kz.kasip.standards.competency.framework.Framework;
import kz.kasip.standards.competency.framework.Place;
import kz.kasip.standards.http.Lang;

/** A framework in one language as a {@code CFDocument}, with its subjects and concepts. */
public record DocumentForm(Framework framework, String language, Links links) {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String NOBODY = "Kasip";

    public UUID id() {
        return framework.document(language);
    }

    public String title() {
        return Texts.in(framework.content().path("title"), language)
                .map(Texts::line)
                .orElse(framework.code().value());
    }

    public ObjectNode link() {
        return links.link("CFDocuments", id(), title());
    }

    /** As it is answered alone. */
    public ObjectNode alone() {
        ObjectNode form = inPackage();
        form.set("CFPackageURI", links.link("CFPackages", id(), title()));
        return form;
    }

    /** As it stands in its package. */
    public ObjectNode inPackage() {
        ObjectNode form = JSON.objectNode();
        form.put("identifier", id().toString()).put("uri", links.uri("CFDocuments", id()));
        form.put("frameworkType", "Professional standard").put("caseVersion", "1.1");
        form.put("creator", creator()).put("title", title());
        form.put("lastChangeDateTime", framework.lastChange().toString());
        String standard = "/v1/standards/" + framework.code();
        form.put("officialSourceURL", links.base() + standard + "/versions/" + framework.number());
        text(framework.content().at("/technicalData/stateBody"))
                .ifPresent(body -> form.put("publisher", Texts.line(body)));
        text(framework.content().path("summary")).ifPresent(summary -> form.put("description", summary));
        List<ObjectNode> subjects = subjects();
        if (!subjects.isEmpty()) {
            subjects.forEach(subject ->
                    form.withArray("/subject").add(subject.get("title").textValue()));
            subjects.forEach(subject -> form.withArray("/subjectURI").add(linkTo("CFSubjects", subject)));
        }
        form.put("language", language);
        form.put("version", framework.number() + (framework.revision() > 1 ? "." + framework.revision() : ""));
        form.put("adoptionStatus", framework.isOver() ? "Deprecated" : "Adopted");
        form.put("statusStartDate", framework.from().toString());
        if (framework.to() != null) {
            form.put("statusEndDate", framework.to().toString());
        }
        return form;
    }

    /** The path in the classifier of activities, as {@code CFSubject}s. */
    public List<ObjectNode> subjects() {
        List<ObjectNode> subjects = new ArrayList<>();
        for (JsonNode step : framework.content().path("oked")) {
            ObjectNode subject = definition("CFSubjects", Place.Kind.SUBJECT, subjects.size() + 1);
            String code = step.path("code").asText(step.path("level").asText());
            subject.put("title", text(step.path("title")).map(Texts::line).orElse(code));
            subjects.add(subject.put("hierarchyCode", code));
        }
        return subjects;
    }

    /** The terms of the version, as {@code CFConcept}s. */
    public List<ObjectNode> concepts() {
        List<ObjectNode> concepts = new ArrayList<>();
        int number = 0;
        for (JsonNode term : framework.content().path("terms")) {
            number++;
            Optional<String> title = text(term.path("term"));
            if (title.isPresent()) {
                ObjectNode concept = definition("CFConcepts", Place.Kind.CONCEPT, number);
                concept.put("title", Texts.line(title.get())).put("hierarchyCode", String.valueOf(number));
                text(term.path("definition")).ifPresent(meaning -> concept.put("description", meaning));
                concepts.add(concept);
            }
        }
        return concepts;
    }

    private ObjectNode definition(String collection, Place.Kind kind, int number) {
        UUID id = framework.id(Place.of(kind, Lang.ALL.indexOf(language)).at(number));
        return JSON.objectNode()
                .put("identifier", id.toString())
                .put("uri", links.uri(collection, id))
                .put("lastChangeDateTime", framework.lastChange().toString());
    }

    private ObjectNode linkTo(String collection, ObjectNode definition) {
        return links.link(
                collection,
                UUID.fromString(definition.get("identifier").textValue()),
                definition.get("title").textValue());
    }

    /** Who has the authority: who approved it, else who made it. */
    private String creator() {
        Stream<String> makers = StreamSupport.stream(
                        framework.content().at("/technicalData/developers").spliterator(), false)
                .flatMap(developer -> text(developer).stream());
        return text(framework.content().at("/approval/body"))
                .or(() -> Optional.of(makers.collect(Collectors.joining("; "))).filter(all -> !all.isBlank()))
                .or(() -> text(framework.content().at("/technicalData/stateBody")))
                .map(Texts::line)
                .orElse(NOBODY);
    }

    private Optional<String> text(JsonNode map) {
        return Texts.in(map, language);
    }
}
