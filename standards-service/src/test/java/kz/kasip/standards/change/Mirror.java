package kz.kasip.standards.change;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a client keeps of the feed, by the words of its description alone: a version by code and number, and tombstones. */
class Mirror {

    /** A standard as the list tells it. */
    record Listed(int version, int revision, String status, String from, String to, String replacedBy) {}

    private record Held(Listed listed, int place) {
        boolean isInForce(String day) {
            return listed.to == null || listed.to.compareTo(day) >= 0;
        }

        /** Else it was replaced on its first day. */
        boolean wasInForce() {
            return isInForce(listed.from);
        }
    }

    private final Map<String, Map<Integer, Held>> versions = new HashMap<>();
    private final List<String> ids = new ArrayList<>();

    void take(JsonNode event) {
        ids.add(event.path("id").asText());
        var data = event.path("data");
        var code = data.path("code").asText();
        if (data.path("tombstone").asText().equals("OUTSIDE_FILTER")) {
            versions.remove(code);
            return;
        }
        var listed = listed(data);
        var held = versions.computeIfAbsent(code, key -> new TreeMap<>());
        var place = held.containsKey(listed.version) ? held.get(listed.version).place : ids.size();
        held.put(listed.version, new Held(listed, place));
    }

    /** Ids of the events in the order in which they came. */
    List<String> ids() {
        return ids;
    }

    /** The standards as a list of the day shows them: by the version in force, else by the last one. */
    Map<String, Listed> listed(LocalDate today) {
        var day = today.toString();
        var shown = new TreeMap<String, Listed>();
        versions.forEach((code, held) -> held.values().stream()
                .max(Comparator.<Held, Boolean>comparing(one -> one.isInForce(day))
                        .thenComparing(one -> one.listed.from)
                        .thenComparing(Held::wasInForce)
                        .thenComparing(Held::place))
                .ifPresent(one -> shown.put(code, one.listed)));
        return shown;
    }

    static Listed listed(JsonNode node) {
        return new Listed(
                node.path("version").asInt(),
                node.path("revision").asInt(1),
                node.path("status").asText(),
                node.path("effectiveFrom").asText(null),
                node.path("effectiveTo").asText(null),
                node.path("replacedBy").asText(null));
    }
}
