package kz.kasip.search.query;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import kz.kasip.search.analysis.Language;
import kz.kasip.search.http.Paging;
import kz.kasip.search.index.Kind;
import kz.kasip.search.index.OkedPath;
import kz.kasip.search.problem.Invalid;
import kz.kasip.search.problem.Violation;

/**
 * What is asked for.
 *
 * @param oked codes of activities without dots
 * @param asOf the day on which what is found is in force; none is today
 * @param start how many hits the pages before held
 */
record SearchRequest(
        String q,
        Optional<Language> language,
        List<String> orkLevels,
        List<String> oked,
        List<String> standards,
        List<String> kinds,
        Optional<LocalDate> asOf,
        int start,
        int limit) {

    private static final int LONGEST = 500;
    private static final Pattern LEVEL = Pattern.compile("[1-8]");
    private static final Pattern ACTIVITY =
            Pattern.compile("[A-Ua-u]|[A-Ua-u]?\\d{2}(\\.?\\d{1,2})?|\\d{2}\\.?\\d{2}\\.?\\d");
    private static final Pattern STANDARD = Pattern.compile("[A-Ua-u]\\d{8}");

    /** Checks the parameters as they came; lists may be empty and the rest null. */
    static SearchRequest of(String q, Language language, SearchFilters filters, Integer limit, String cursor) {
        if (q == null || q.isBlank()) {
            throw invalid("q", "must not be empty");
        }
        if (q.length() > LONGEST) {
            throw invalid("q", "must have at most " + LONGEST + " characters");
        }
        check("orkLevel", filters.orkLevels, LEVEL.asMatchPredicate(), "must be a level from 1 to 8");
        check("oked", filters.oked, ACTIVITY.asMatchPredicate(), "must be a code of OKED like J, 62, 62.01 or 62.01.1");
        check("kind", filters.kinds, SearchRequest::isKind, "must be one of " + List.of(Kind.values()));
        if (!filters.standards.stream().allMatch(STANDARD.asMatchPredicate())) {
            throw invalid("code-malformed", "standard", "must be a standard's code like J62012900");
        }
        Paging paging = Paging.of(limit, cursor);
        SearchRequest first = new SearchRequest(
                q.strip(),
                Optional.ofNullable(language),
                filters.orkLevels,
                filters.oked.stream().map(SearchRequest::activity).toList(),
                filters.standards.stream().map(OkedPath::bare).toList(),
                filters.kinds,
                Optional.ofNullable(filters.asOf),
                0,
                paging.limit());
        return paging.after() == null ? first : first.at(paging.after());
    }

    /** A section's letter before the digits says nothing that they don't. */
    private static String activity(String code) {
        String bare = OkedPath.bare(code);
        return bare.length() > 1 ? bare.replaceFirst("^[A-U]", "") : bare;
    }

    /** The cursor of the page that begins at a hit. */
    String cursor(int hit) {
        return Paging.encode(hit + "/" + digest());
    }

    private SearchRequest at(String key) {
        int slash = key.indexOf('/');
        if (slash < 1
                || !key.substring(slash + 1).equals(digest())
                || !key.substring(0, slash).matches("\\d{1,7}")) {
            throw new Invalid(
                    "cursor-malformed",
                    "The cursor is none that was given out for this search.",
                    new Violation("cursor", "is none that was given out for this search"));
        }
        int hit = Integer.parseInt(key.substring(0, slash));
        return new SearchRequest(q, language, orkLevels, oked, standards, kinds, asOf, hit, limit);
    }

    private String digest() {
        CRC32C sum = new CRC32C();
        Stream.of(q, language, orkLevels, oked, standards, kinds, asOf)
                .forEach(part -> sum.update((part + "\n").getBytes(StandardCharsets.UTF_8)));
        return Long.toHexString(sum.getValue());
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

    private static boolean isKind(String name) {
        return Stream.of(Kind.values()).anyMatch(kind -> kind.name().equals(name));
    }
}
