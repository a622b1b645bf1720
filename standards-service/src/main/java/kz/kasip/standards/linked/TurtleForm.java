package kz.kasip.standards.linked;

import java.io.StringWriter;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;

/** Writes a graph as Turtle. */
final class TurtleForm {
    private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

    private TurtleForm() {}

    static String of(Graph graph) {
        StringWriter text = new StringWriter();
        RDFWriter turtle = new TurtleWriter(text);
        turtle.startRDF();
        graph.context().prefixes().forEach(turtle::handleNamespace);
        graph.nodes()
                .values()
                .forEach(node -> node.values()
                        .forEach((term, values) ->
                                values.forEach(value -> turtle.handleStatement(VALUES.createStatement(
                                        VALUES.createIRI(node.iri()),
                                        VALUES.createIRI(term.iri()),
                                        value(graph, term, value))))));
        turtle.endRDF();
        return text.toString();
    }

    private static Value value(Graph graph, Term term, Graph.Value value) {
        return switch (term.kind()) {
            case NODE ->
                VALUES.createIRI(term.name().equals("@type") ? graph.context().iri(value.text()) : value.text());
            case TEXT -> VALUES.createLiteral(value.text(), value.language());
            case PLAIN -> VALUES.createLiteral(value.text());
            case TYPED -> VALUES.createLiteral(value.text(), VALUES.createIRI(term.datatype()));
        };
    }
}
