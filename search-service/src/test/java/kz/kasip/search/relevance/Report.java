package kz.kasip.search.relevance;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import kz.kasip.search.relevance.Ranks.Figures;

/** The figures of a set as a table, the engines side by side. */
final class Report {
    private Report() {}

    static List<String> table(String set, Map<String, Ranks> engines, Kept kept) {
        Ranks first = engines.values().iterator().next();
        StringBuilder head = new StringBuilder(String.format(Locale.ROOT, "%-16s %5s", set, "rows"));
        engines.keySet().forEach(name -> head.append(String.format(Locale.ROOT, "  %10s MRR@10 rec@10  zero", name)));
        Stream<String> kinds = first.byKind().keySet().stream()
                .map(kind -> line(
                        kind,
                        engines.values().stream()
                                .map(ranks -> ranks.byKind().get(kind))
                                .toList(),
                        kept.with(first.where(row -> row.kind().equals(kind)))));
        String all = line("all", engines.values().stream().map(Ranks::all).toList(), kept.with(first));
        return Stream.of(Stream.of(head.append("    against the committed").toString()), kinds, Stream.of(all))
                .flatMap(lines -> lines)
                .toList();
    }

    private static String line(String name, List<Figures> engines, Kept.Comparison comparison) {
        StringBuilder line = new StringBuilder(
                String.format(Locale.ROOT, "%-16s %5d", name, engines.getFirst().count()));
        engines.forEach(figures -> line.append(String.format(
                Locale.ROOT, "  %10s %6.3f %6.3f %5.3f", "", figures.mrr(), figures.recall(), figures.zeroHits())));
        if (comparison.rows() > 0) {
            line.append(String.format(Locale.ROOT, "    %+.3f, p = %.3f", comparison.gain(), comparison.chance()));
        }
        return line.toString();
    }
}
