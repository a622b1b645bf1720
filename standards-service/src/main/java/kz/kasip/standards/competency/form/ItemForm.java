package kz.kasip.standards.competency.form;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kz.kasip.standards.competency.framework.Framework;
import kz.kasip.standards.competency.framework.Place;
import kz.kasip.standards.http.Lang;

/** The items of a framework as {@code CFItem}s, and what ties them as {@code CFAssociation}s. */
public record ItemForm(DocumentForm document) {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** An item as it stands in a package. */
    public ObjectNode item(Element element) {
        Framework framework = document.framework();
        Links links = document.links();
        UUID id = framework.id(element.place());
        ObjectNode form = JSON.objectNode()
                .put("identifier", id.toString())
                .put("fullStatement", element.statement())
                .put("CFItemType", element.type().title(document.language()))
                .put("uri", links.uri("CFItems", id));
        if (element.code() != null) {
            form.put("humanCodingScheme", element.code());
        }
        form.put("listEnumeration", String.valueOf(element.number())).put("language", element.language());
        if (element.level() != null) {
            form.putArray("educationLevel").add(String.valueOf(element.level()));
        }
        form.set(
                "CFItemTypeURI",
                links.link(
                        "CFItemTypes",
                        element.type().id(document.language()),
                        element.type().title(document.language())));
        form.put("statusStartDate", framework.from().toString());
        if (framework.to() != null) {
            form.put("statusEndDate", framework.to().toString());
        }
        return form.put("lastChangeDateTime", framework.lastChange().toString());
    }

    /** An item as it is answered alone. */
    public ObjectNode itemAlone(Element element) {
        ObjectNode form = item(element);
        form.set("CFDocumentURI", document.link());
        return form;
    }

    /** That an item is a part of another, or of the document. */
    public ObjectNode child(Element element) {
        ObjectNode above = element.above() == null
                ? document.links().node("CFDocuments", document.id(), document.title())
                : node(element.above().place(), element.above().statement());
        ObjectNode form = association(
                element.place().as(Place.Kind.CHILD), "isChildOf", node(element.place(), element.statement()), above);
        form.put("sequenceNumber", element.sequence());
        if (element.grouping() != null) {
            form.set("CFAssociationGroupingURI", element.grouping().link(document.language(), document.links()));
        }
        return form;
    }

    /** What ties an item to others: as a part, and as a translation of what stands at the same place in the original. */
    public Stream<ObjectNode> associations(Element element) {
        return isTranslated(element)
                ? Stream.of(child(element), translation(element.place(), element.statement()))
                : Stream.of(child(element));
    }

    /** That the whole document is a translation; none for the original. */
    public Stream<ObjectNode> ofDocument() {
        String original = document.framework().languages().getFirst();
        if (original.equals(document.language())) {
            return Stream.empty();
        }
        DocumentForm first = new DocumentForm(document.framework(), original, document.links());
        return Stream.of(association(
                Place.of(Place.Kind.TRANSLATION, Lang.ALL.indexOf(document.language())),
                "isTranslationOf",
                document.links().node("CFDocuments", document.id(), document.title()),
                document.links().node("CFDocuments", first.id(), first.title())));
    }

    private boolean isTranslated(Element element) {
        List<String> languages = document.framework().languages();
        return element.translated() && !languages.getFirst().equals(document.language());
    }

    private ObjectNode translation(Place place, String statement) {
        int original = Lang.ALL.indexOf(document.framework().languages().getFirst());
        return association(
                place.as(Place.Kind.TRANSLATION),
                "isTranslationOf",
                node(place, statement),
                node(place.in(original), statement));
    }

    private ObjectNode node(Place place, String title) {
        return document.links().node("CFItems", document.framework().id(place), title);
    }

    private ObjectNode association(Place place, String type, ObjectNode origin, ObjectNode destination) {
        UUID id = document.framework().id(place);
        ObjectNode form = JSON.objectNode()
                .put("identifier", id.toString())
                .put("associationType", type)
                .put("uri", document.links().uri("CFAssociations", id));
        form.set("originNodeURI", origin);
        form.set("destinationNodeURI", destination);
        return form.put("lastChangeDateTime", document.framework().lastChange().toString());
    }
}
