package kz.kasip.cards.compare;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jgrapht.alg.matching.MaximumWeightBipartiteMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/** Pairs rows with columns so that all pairs together are worth most. */
final class Assignment {
    private Assignment() {}

    /** A row and a column that may be paired, and what that is worth. */
    record Edge(int row, int column, double worth) {}

    /** The chosen ones of edges, of which none may be there twice. */
    static List<Edge> best(List<Edge> edges) {
        var graph = new SimpleWeightedGraph<Integer, DefaultWeightedEdge>(DefaultWeightedEdge.class);
        Set<Integer> rows = new LinkedHashSet<>();
        Set<Integer> columns = new LinkedHashSet<>();
        for (Edge edge : edges) {
            int column = -1 - edge.column();
            rows.add(edge.row());
            columns.add(column);
            graph.addVertex(edge.row());
            graph.addVertex(column);
            graph.setEdgeWeight(graph.addEdge(edge.row(), column), edge.worth());
        }
        return new MaximumWeightBipartiteMatching<>(graph, rows, columns)
                .getMatching().getEdges().stream()
                        .map(edge -> new Edge(
                                graph.getEdgeSource(edge), -1 - graph.getEdgeTarget(edge), graph.getEdgeWeight(edge)))
                        .toList();
    }
}
