package kz.kasip.standards.competency;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is asked of the list of documents; every part of it may be null. */
record DocumentQuery(String limit, String offset, String sort, String orderBy, String filter, String fields) {
    private static final int DEFAULT = 100;
    private static final int LARGEST = 1000;

    /** What a document of ours may have, and a few that CASE allows and ours never have. */
    private static final Set<String> FIELDS = Set.of(
            "identifier",
            "uri",
            "frameworkType",
            "caseVersion",
            "creator",
            "title",
            "lastChangeDateTime",
            "officialSourceURL",
            "publisher",
            "description",
            "subject",
            "subjectURI",
            "language",
            "version",
            "adoptionStatus",
            "statusStartDate",
            "statusEndDate",
            "licenseURI",
            "notes",
            "CFPackageURI");

    /**
     * A page of documents.
     *
     * @param total how many there are without the paging
     */
    record Page(List<ObjectNode> documents, int total, int limit, int offset) {}

    /**
     * The same, read.
     *
     * @param filter null where all are asked for
     * @param sort null where the order of the list is asked for
     */
    record Asked(
            int limit,
            int offset,
            Set<String> fields,
            Predicate<ObjectNode> filter,
            String sort,
            Comparator<String> order) {

        /** Whether all are asked for in the order of the list. */
        boolean isPlain() {
            return filter == null && sort == null;
        }

        /** What a document is ordered by; empty where it is not asked for. */
        Optional<String> key(ObjectNode document) {
            if (filter != null && !filter.test(document)) {
                return Optional.empty();
            }
            return Optional.of(sort == null ? "" : text(document.path(sort)));
        }
    }

    /** @throws CaseRefusal naming the parameter that cannot be read */
    Asked read() {
        return new Asked(
                Math.min(number("limit", limit, DEFAULT, 1), LARGEST),
                number("offset", offset, 0, 0),
                chosen(),
                filter == null ? null : DocumentFilter.of(filter, FIELDS),
                sort,
                order());
    }

    private Set<String> chosen() {
        List<String> names = fields == null
                ? List.of()
                : Stream.of(fields.split(","))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList();
        names.stream().filter(name -> !FIELDS.contains(name)).findFirst().ifPresent(unknown -> {
            throw CaseRefusal.selection("fields", "A CFDocument has no field " + unknown);
        });
        return names.isEmpty() ? FIELDS : Set.copyOf(names);
    }

    private Comparator<String> order() {
        if (orderBy != null && !orderBy.equals("asc") && !orderBy.equals("desc")) {
            throw CaseRefusal.sorting("orderBy", "orderBy is asc or desc");
        }
        if (sort == null) {
            return String.CASE_INSENSITIVE_ORDER;
        }
        if (!FIELDS.contains(sort)) {
            throw CaseRefusal.sorting("sort", "A CFDocument has no field " + sort);
        }
        Comparator<String> order = FieldOrder.of(sort);
        return "desc".equals(orderBy) ? order.reversed() : order;
    }

    private static String text(JsonNode value) {
        return value.isValueNode() ? value.asText() : value.toString();
    }

    private static int number(String name, String text, int absent, int least) {
        if (text == null) {
            return absent;
        }
        if (!text.matches("[0-9]{1,9}") || Integer.parseInt(text) < least) {
            throw CaseRefusal.selection(name, name + " is a whole number from " + least);
        }
        return Integer.parseInt(text);
    }
}
