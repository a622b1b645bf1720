package kz.kasip.standards.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** What changed between the cards of two versions, as cards-service tells it; absent values are null. */
public record CardsDiff(List<Change> changes, List<Shift> shifts) {

    /** One difference, for instance {@code MOVED} of an {@code ABILITY}. */
    public record Change(
            String type,
            String kind,
            Path path,
            String field,
            Map<String, String> text,
            Side from,
            Side to,
            Map<String, List<Words>> words) {}

    /** The card, and the element's id in each version that has it. */
    public record Path(String card, String from, String to) {}

    /** The element in one version. */
    public record Side(
            String parent, Integer place, Integer number, Map<String, String> text, String value, JsonNode element) {}

    /** A run of words: {@code EQUAL}, {@code INSERT} or {@code DELETE}. */
    public record Words(String op, String text) {}

    /** A number that is another because of the changes. */
    public record Shift(String kind, Path path, int from, int to) {}
}
