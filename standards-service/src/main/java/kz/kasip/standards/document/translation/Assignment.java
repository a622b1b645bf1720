package kz.kasip.standards.document.translation;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jgrapht.alg.matching.MaximumWeightBipartiteMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/** Pairs rows with columns so that all pairs together are worth most; what is worth nothing is not paired. */
final class Assignment {

    private Assignment() {}

    /** For each row its column, or -1. */
    static int[] of(double[][] worth) {
        int rows = worth.length;
        int columns = rows == 0 ? 0 : worth[0].length;
        var graph = new SimpleWeightedGraph<Integer, DefaultWeightedEdge>(DefaultWeightedEdge.class);
        Set<Integer> left = vertices(graph, 0, rows);
        Set<Integer> right = vertices(graph, rows, rows + columns);
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                if (worth[i][j] > 0) {
                    graph.setEdgeWeight(graph.addEdge(i, rows + j), worth[i][j]);
                }
            }
        }
        int[] column = new int[rows];
        Arrays.fill(column, -1);
        for (DefaultWeightedEdge edge : new MaximumWeightBipartiteMatching<>(graph, left, right).getMatching()) {
            column[graph.getEdgeSource(edge)] = graph.getEdgeTarget(edge) - rows;
        }
        return column;
    }

    private static Set<Integer> vertices(SimpleWeightedGraph<Integer, ?> graph, int from, int to) {
        Set<Integer> vertices = new HashSet<>();
        for (int vertex = from; vertex < to; vertex++) {
            graph.addVertex(vertex);
            vertices.add(vertex);
        }
        return vertices;
    }
}
