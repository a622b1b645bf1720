package kz.kasip.standards.competency;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.stream.Stream;
import kz.kasip.standards.competency.form.DocumentForm;
import kz.kasip.standards.competency.form.ElementType;
import kz.kasip.standards.competency.form.Grouping;
import kz.kasip.standards.competency.form.ItemForm;
import kz.kasip.standards.http.EntityTag;

/** Writes a {@code CFPackage} item by item, so that none is in memory whole. */
record PackageStream(CompetencyReads.Whole whole, ObjectMapper json) implements StreamingOutput {

    /** What is written follows from the document, its cards and this form of it alone. */
    private static final String FORM = "package-1/";

    /** A strong entity tag without reading its cards. */
    static String tag(DocumentForm document) {
        return EntityTag.of(FORM + document.framework().draft() + document.inPackage());
    }

    @Override
    public void write(OutputStream out) throws IOException {
        DocumentForm document = whole.document();
        ItemForm form = new ItemForm(document);
        try (JsonGenerator text = json.createGenerator(out)) {
            text.writeStartObject();
            text.writeFieldName("CFDocument");
            text.writeTree(document.inPackage());
            array(text, "CFItems", whole.elements().stream().map(form::item));
            array(
                    text,
                    "CFAssociations",
                    Stream.concat(form.ofDocument(), whole.elements().stream().flatMap(form::associations)));
            text.writeFieldName("CFDefinitions");
            text.writeTree(definitions(document));
            text.writeEndObject();
        }
    }

    private static ObjectNode definitions(DocumentForm document) {
        ObjectNode definitions = JsonNodeFactory.instance.objectNode();
        document.concepts().forEach(definitions.withArray("/CFConcepts")::add);
        document.subjects().forEach(definitions.withArray("/CFSubjects")::add);
        for (ElementType type : ElementType.values()) {
            definitions.withArray("/CFItemTypes").add(type.form(document.language(), document.links()));
        }
        for (Grouping grouping : Grouping.values()) {
            definitions.withArray("/CFAssociationGroupings").add(grouping.form(document.language(), document.links()));
        }
        return definitions;
    }

    private static void array(JsonGenerator text, String name, Stream<ObjectNode> members) throws IOException {
        text.writeArrayFieldStart(name);
        for (Iterator<ObjectNode> each = members.iterator(); each.hasNext(); ) {
            text.writeTree(each.next());
        }
        text.writeEndArray();
    }
}
