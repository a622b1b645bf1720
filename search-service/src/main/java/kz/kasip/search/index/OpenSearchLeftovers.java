package kz.kasip.search.index;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kasip.search.index.OpenSearchNotices.Notice;

/** Generations on a cluster that can go. One lives as long as a release does that serves it or fills it. */
final class OpenSearchLeftovers {
    private static final String SERVES = "serves";

    private final OpenSearchCalls cluster;
    private final OpenSearchNotices notices;
    private final String prefix;
    private final String turn;
    private final Leftovers leftovers;
    private String told;

    OpenSearchLeftovers(
            OpenSearchCalls cluster, OpenSearchNotices notices, String prefix, String turn, Leftovers leftovers) {
        this.cluster = cluster;
        this.notices = notices;
        this.prefix = prefix;
        this.turn = turn;
        this.leftovers = leftovers;
    }

    /**
     * Those that can go by now; never one that is in use here.
     *
     * @param serving the one that answers here
     * @param current the one that stands under an alias which this release looks at
     * @param generation the generation that an index belongs to
     */
    List<String> find(
            Optional<String> serving, Optional<String> current, Function<String, Optional<String>> generation) {
        serving.ifPresent(this::tell);
        Map<String, Notice> turns = notices.ofAll(turn);
        List<Map<String, Notice>> uses = List.of(notices.ofAll(Notices.REBUILD), notices.ofAll(SERVES));
        Map<String, String> signs = new TreeMap<>();
        cluster.get("/" + prefix + "-g*/_alias")
                .ifPresent(indexes -> indexes.properties()
                        .forEach(index -> generation
                                .apply(index.getKey())
                                .ifPresent(name -> signs.merge(
                                        name,
                                        sign(
                                                name,
                                                index.getValue().path("aliases").toString(),
                                                turns,
                                                uses),
                                        String::concat))));
        Stream.concat(serving.stream(), current.stream()).forEach(signs::remove);
        return leftovers.of(signs);
    }

    /** Other releases are to know that it is in use, although it stands under an alias of another one, perhaps. */
    private void tell(String serving) {
        if (!serving.equals(told)) {
            notices.replace(SERVES, serving);
            told = serving;
        }
    }

    private static String sign(
            String generation, String aliases, Map<String, Notice> turns, List<Map<String, Notice>> uses) {
        return turns.entrySet().stream()
                .filter(turn -> aliases.contains(turn.getKey())
                        || uses.stream()
                                .anyMatch(use -> use.containsKey(turn.getKey())
                                        && use.get(turn.getKey()).text().contains(generation)))
                .map(turn -> " " + turn.getValue().sequence())
                .collect(Collectors.joining());
    }
}
