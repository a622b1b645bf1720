package kz.kasip.search.query;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import kz.kasip.search.analysis.Language;
import kz.kasip.search.http.Paging;
import kz.kasip.search.index.Clause;
import kz.kasip.search.index.Codes;
import kz.kasip.search.index.Facet;
import kz.kasip.search.index.Filters;
import kz.kasip.search.index.Kind;
import kz.kasip.search.index.Order;
import kz.kasip.search.index.Question;
import kz.kasip.search.index.Status;
import kz.kasip.search.problem.Invalid;
import kz.kasip.search.problem.Violation;

/**
 * What is asked for.
 *
 * @param asOf the day on which what is found is in force; none is today
 * @param start how many hits the pages before held
 */
record SearchRequest(String q, Filters filters, Optional<LocalDate> asOf, Order order, int start, int limit) {

    /** No page begins deeper: nobody reads on that far, and all hits before it have to be kept to find it. */
    static final int DEEPEST = 10_000;

    private static final int LONGEST = 500;
    private static final Pattern LEVEL = Pattern.compile("[1-8]");
    private static final Pattern ACTIVITY = Pattern.compile(Codes.ACTIVITY);
    private static final Pattern STANDARD = Pattern.compile(Codes.STANDARD);
    private static final Pattern GROUP = Pattern.compile("\\d{4}(-?\\d)?");
    private static final int MOST_BESIDE = 10;
    private static final int GROUP_LENGTH = 4;

    /** Checks the parameters as they came; lists may be empty and the rest null. */
    static SearchRequest of(
            String q, Language language, SearchFilters filters, SearchSort sort, Integer limit, String cursor) {
        if (q == null || q.isBlank()) {
            throw invalid("q", "must not be empty");
        }
        if (q.length() > LONGEST) {
            throw invalid("q", "must have at most " + LONGEST + " characters");
        }
        check("orkLevel", filters.orkLevels, LEVEL.asMatchPredicate(), "must be a level from 1 to 8");
        check("oked", filters.oked, ACTIVITY.asMatchPredicate(), "must be a code of OKED like J, 62, 62.01 or 62.01.1");
        check("kind", filters.kinds, isOneOf(Kind.values()), "must be one of " + List.of(Kind.values()));
        check("group", filters.groups, GROUP.asMatchPredicate(), "must be the code of a group like 2513-0");
        check("status", filters.statuses, isOneOf(Status.values()), "must be one of " + List.of(Status.values()));
        if (!filters.standards.stream().allMatch(STANDARD.asMatchPredicate())) {
            throw invalid("code-malformed", "standard", "must be a standard's code like J62012900");
        }
        Paging paging = Paging.of(limit, cursor);
        Order order = (sort == null ? SearchSort.RELEVANCE : sort).order(language);
        SearchRequest first = new SearchRequest(
                q.strip(), filters(language, filters), Optional.ofNullable(filters.asOf), order, 0, paging.limit());
        return paging.after() == null ? first : first.at(paging.after());
    }

    private static Filters filters(Language language, SearchFilters filters) {
        return new Filters(
                filters.kinds.stream().map(Kind::valueOf).collect(Collectors.toSet()),
                language == null ? Set.of() : Set.of(language),
                Set.copyOf(filters.orkLevels),
                filters.oked.stream().map(Codes::activity).collect(Collectors.toSet()),
                filters.groups.stream().map(SearchRequest::group).collect(Collectors.toSet()),
                filters.standards.stream().map(Codes::bare).collect(Collectors.toSet()),
                filters.statuses.stream().map(Status::valueOf).collect(Collectors.toSet()));
    }

    private static String group(String code) {
        return code.length() == GROUP_LENGTH
                ? code
                : code.substring(0, GROUP_LENGTH) + "-" + code.charAt(code.length() - 1);
    }

    /** The page of hits of a clause, with all facets. */
    Question question(Clause clause) {
        return new Question(clause, filters, asOf, order, start, limit, true, EnumSet.allOf(Facet.class));
    }

    /** The best hits of a clause whatever hits are ordered by, without facets. */
    Question best(Clause clause) {
        return new Question(clause, filters, asOf, Order.RELEVANCE, 0, MOST_BESIDE, true, false, Set.of());
    }

    /** The best few hits of a clause on the same day, whatever the filters. */
    Question nearest(Clause clause, int most) {
        return new Question(clause, Filters.NONE, asOf, Order.RELEVANCE, 0, most, true, false, Set.of());
    }

    /** How many hits a clause has. */
    Question count(Clause clause) {
        return new Question(clause, filters, asOf, Order.RELEVANCE, 0, 0, true, Set.of());
    }

    /** The cursor of the page that begins at a hit; null where that is too deep. */
    String cursor(int hit) {
        return hit >= DEEPEST ? null : Paging.encode(hit + "/" + digest());
    }

    private SearchRequest at(String key) {
        int slash = key.indexOf('/');
        if (slash < 1
                || !key.substring(slash + 1).equals(digest())
                || !key.substring(0, slash).matches("\\d{1,5}")
                || Integer.parseInt(key.substring(0, slash)) >= DEEPEST) {
            throw new Invalid(
                    "cursor-malformed",
                    "The cursor is none that was given out for this search.",
                    new Violation("cursor", "is none that was given out for this search"));
        }
        int hit = Integer.parseInt(key.substring(0, slash));
        return new SearchRequest(q, filters, asOf, order, hit, limit);
    }

    private String digest() {
        CRC32C sum = new CRC32C();
        Stream.concat(Stream.of(q, asOf, order), Arrays.stream(Facet.values()).map(facet -> sorted(facet)))
                .forEach(part -> sum.update((part + "\n").getBytes(StandardCharsets.UTF_8)));
        sum.update(sortedNames(filters.statuses()).getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }

    private String sorted(Facet facet) {
        return filters.values(facet).stream().sorted().toList().toString();
    }

    private static String sortedNames(Set<Status> statuses) {
        return statuses.stream().sorted().toList().toString();
    }

    private static void check(String name, List<String> values, Predicate<String> form, String words) {
        if (!values.stream().allMatch(form)) {
            throw invalid(name, words);
        }
    }

    private static Invalid invalid(String name, String words) {
        return invalid("parameter-invalid", name, words);
    }

    private static Invalid invalid(String type, String name, String words) {
        return new Invalid(type, name + " " + words + ".", new Violation(name, words));
    }

    private static Predicate<String> isOneOf(Enum<?>... values) {
        return name -> Stream.of(values).anyMatch(value -> value.name().equals(name));
    }
}
