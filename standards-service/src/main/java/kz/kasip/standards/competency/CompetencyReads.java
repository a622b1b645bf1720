package kz.kasip.standards.competency;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kz.kasip.standards.competency.form.DocumentForm;
import kz.kasip.standards.competency.form.Element;
import kz.kasip.standards.competency.form.Elements;
import kz.kasip.standards.competency.form.ItemForm;
import kz.kasip.standards.competency.form.Links;
import kz.kasip.standards.competency.framework.Framework;
import kz.kasip.standards.competency.framework.FrameworkList;
import kz.kasip.standards.competency.framework.Frameworks;
import kz.kasip.standards.competency.framework.HeldCards;
import kz.kasip.standards.competency.framework.NameBasedId;
import kz.kasip.standards.competency.framework.Place;
import kz.kasip.standards.http.Lang;

/** Finds what an identifier of CASE stands for. */
@ApplicationScoped
class CompetencyReads {
    private static final String UUID_FORM = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    /** What an identifier was found to be. */
    record Found(DocumentForm document, Place place) {}

    /** A document with what stands in it. */
    record Whole(DocumentForm document, List<Element> elements) {}

    private final Frameworks frameworks;
    private final FrameworkList list;
    private final HeldCards cards;

    CompetencyReads(Frameworks frameworks, FrameworkList list, HeldCards cards) {
        this.frameworks = frameworks;
        this.list = list;
        this.cards = cards;
    }

    static UUID uuid(String id) {
        if (!id.matches(UUID_FORM)) {
            throw CaseRefusal.noUuid();
        }
        return UUID.fromString(id);
    }

    /**
     * A page of the documents, in order of the standards' codes where no other is asked for.
     *
     * @throws CaseRefusal naming the parameter that cannot be read
     */
    DocumentQuery.Page documents(DocumentQuery query, Links links) {
        DocumentQuery.Asked asked = query.read();
        FrameworkList.Listed found = asked.isPlain()
                ? list.page(asked.offset(), asked.limit())
                : list.page(asked.offset(), asked.limit(), document -> asked.key(form(document, links)), asked.order());
        List<ObjectNode> page = found.documents().stream()
                .map(document -> form(document, links))
                .toList();
        page.forEach(document -> document.retain(asked.fields()));
        return new DocumentQuery.Page(page, found.total(), asked.limit(), asked.offset());
    }

    private static ObjectNode form(FrameworkList.Document document, Links links) {
        return new DocumentForm(document.framework(), document.language(), links).alone();
    }

    DocumentForm document(String id, Links links) {
        return find(uuid(id), links)
                .filter(found -> found.place()
                        .equals(Place.of(Place.Kind.DOCUMENT, found.place().language())))
                .orElseThrow(CaseRefusal::unknown)
                .document();
    }

    /** A document with the items in it. */
    Whole whole(DocumentForm document) {
        List<String> ids = StreamSupport.stream(
                        document.framework().content().path("cards").spliterator(), false)
                .map(card -> card.path("id").asText())
                .toList();
        return new Whole(document, Elements.of(cards.of(document.framework()), ids, document.language()));
    }

    ObjectNode item(String id, Links links) {
        Found found = find(uuid(id), links, Place.Kind.ITEM);
        return new ItemForm(found.document()).itemAlone(element(whole(found.document()), found.place()));
    }

    /** An item with all that ties it to others. */
    ObjectNode itemAssociations(String id, Links links) {
        Found found = find(uuid(id), links, Place.Kind.ITEM);
        Whole whole = whole(found.document());
        Element element = element(whole, found.place());
        ItemForm form = new ItemForm(found.document());
        ObjectNode set = JsonNodeFactory.instance.objectNode();
        set.set("CFItem", form.itemAlone(element));
        form.associations(element).forEach(set.withArray("/CFAssociations")::add);
        whole.elements().stream()
                .filter(below -> element.equals(below.above()))
                .forEach(below -> set.withArray("/CFAssociations").add(form.child(below)));
        return set;
    }

    ObjectNode association(String id, Links links) {
        UUID asked = uuid(id);
        Found found = find(asked, links).orElseThrow(CaseRefusal::unknown);
        ItemForm form = new ItemForm(found.document());
        Stream<ObjectNode> candidates = found.place().card() > 0
                ? form.associations(
                        element(whole(found.document()), found.place().as(Place.Kind.ITEM)))
                : form.ofDocument();
        ObjectNode association = one(candidates, asked);
        association.set("CFDocumentURI", found.document().link());
        return association;
    }

    ObjectNode concepts(String id, Links links) {
        Found found = find(uuid(id), links, Place.Kind.CONCEPT);
        return set("CFConcepts", Stream.of(one(found.document().concepts().stream(), uuid(id))));
    }

    /** A subject and those below it. */
    ObjectNode subjects(String id, Links links) {
        Found found = find(uuid(id), links, Place.Kind.SUBJECT);
        List<ObjectNode> path = found.document().subjects();
        ObjectNode first = one(path.stream(), uuid(id));
        return set("CFSubjects", path.stream().skip(path.indexOf(first)));
    }

    static ObjectNode set(String name, Stream<ObjectNode> members) {
        ObjectNode set = JsonNodeFactory.instance.objectNode();
        var array = set.putArray(name);
        members.forEach(array::add);
        if (array.isEmpty()) {
            throw CaseRefusal.unknown();
        }
        return set;
    }

    private static ObjectNode one(Stream<ObjectNode> candidates, UUID id) {
        return candidates
                .filter(candidate -> candidate.path("identifier").asText().equals(id.toString()))
                .findFirst()
                .orElseThrow(CaseRefusal::unknown);
    }

    private static Element element(Whole whole, Place place) {
        return whole.elements().stream()
                .filter(element -> element.place().equals(place))
                .findFirst()
                .orElseThrow(CaseRefusal::unknown);
    }

    private Found find(UUID id, Links links, Place.Kind kind) {
        return find(id, links).filter(found -> found.place().kind() == kind).orElseThrow(CaseRefusal::unknown);
    }

    private Optional<Found> find(UUID id, Links links) {
        return frameworks
                .of(id)
                .flatMap(framework -> Place.of(
                                NameBasedId.place(Framework.id(framework.code().value(), framework.number()), id))
                        .filter(place -> framework.languages().contains(Lang.ALL.get(place.language())))
                        .filter(place -> Objects.equals(framework.id(place), id))
                        .map(place ->
                                new Found(new DocumentForm(framework, Lang.ALL.get(place.language()), links), place)));
    }
}
