package kz.kasip.standards.competency;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** Which documents a parameter {@code filter} asks for: {@code field='value'}, tied by one or more {@code AND} or {@code OR}. */
final class DocumentFilter {
    private static final Pattern CONDITION =
            Pattern.compile("\\s*([A-Za-z.]+)\\s*(!=|>=|<=|=|>|<|~)\\s*(?:'([^']*)'|\"([^\"]*)\")\\s*");
    private static final Pattern TIE = Pattern.compile("(AND|OR)\\b", Pattern.CASE_INSENSITIVE);

    private DocumentFilter() {}

    /** AND binds closer than OR. */
    static Predicate<ObjectNode> of(String filter, Set<String> fields) {
        List<Predicate<ObjectNode>> alternatives = new ArrayList<>();
        Predicate<ObjectNode> all = document -> true;
        Matcher condition = CONDITION.matcher(filter);
        Matcher tie = TIE.matcher(filter);
        int at = 0;
        while (true) {
            if (!condition.region(at, filter.length()).lookingAt()) {
                throw CaseRefusal.selection("filter", "The filter is not of the form field='value'");
            }
            all = all.and(condition(condition, fields));
            at = condition.end();
            if (at == filter.length()) {
                alternatives.add(all);
                return alternatives.stream().reduce(Predicate::or).orElseThrow();
            }
            if (!tie.region(at, filter.length()).lookingAt()) {
                throw CaseRefusal.selection("filter", "Conditions of the filter are tied by AND or OR");
            }
            at = tie.end();
            if (tie.group(1).equalsIgnoreCase("OR")) {
                alternatives.add(all);
                all = document -> true;
            }
        }
    }

    private static Predicate<ObjectNode> condition(Matcher condition, Set<String> fields) {
        String field = condition.group(1);
        if (!fields.contains(field)) {
            throw CaseRefusal.selection("filter", "A CFDocument has no field " + field);
        }
        String operator = condition.group(2);
        String value = condition.group(3) == null ? condition.group(4) : condition.group(3);
        Comparator<String> order = FieldOrder.of(field);
        return document -> meets(document.path(field), operator, value, order);
    }

    private static boolean meets(JsonNode actual, String operator, String value, Comparator<String> by) {
        if (actual.isArray()) {
            return StreamSupport.stream(actual.spliterator(), false).anyMatch(one -> meets(one, operator, value, by));
        }
        if (actual.isMissingNode()) {
            return operator.equals("!=");
        }
        String text = actual.isObject() ? actual.path("title").asText() : actual.asText();
        int order = by.compare(text, value);
        return switch (operator) {
            case "=" -> order == 0;
            case "!=" -> order != 0;
            case ">" -> order > 0;
            case ">=" -> order >= 0;
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            default -> text.toLowerCase(Locale.ROOT).contains(value.toLowerCase(Locale.ROOT));
        };
    }
}
