package kz.kasip.gateway.cache;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What two requests must have in common to be given the same answer.
 *
 * @param target path and query, in one spelling
 * @param accept which of the forms of the answer; empty when any will do
 */
record CacheKey(String target, String accept) {
    private static final String ANY = "*/*";

    /** The key of a request whose target has its parameters as they come. */
    static CacheKey of(String target, String accept) {
        return new CacheKey(inOrder(target), form(accept));
    }

    /** The same for a target that is taken as it is: it finds nothing unless it is already in the one spelling. */
    static CacheKey asSpelt(String target, String accept) {
        return new CacheKey(target, form(accept));
    }

    /** Parameters of one name keep their order among themselves: it may mean something. */
    private static String inOrder(String target) {
        int mark = target.indexOf('?');
        if (mark < 0) return target;
        String query = Arrays.stream(target.substring(mark + 1).split("&"))
                .filter(parameter -> !parameter.isEmpty())
                .sorted(Comparator.comparing(CacheKey::name))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? target.substring(0, mark) : target.substring(0, mark) + "?" + query;
    }

    private static String name(String parameter) {
        int sign = parameter.indexOf('=');
        return sign < 0 ? parameter : parameter.substring(0, sign);
    }

    private static String form(String accept) {
        if (accept == null || accept.isEmpty() || accept.equals(ANY)) return "";
        String form = accept.replace(" ", "").toLowerCase(Locale.ROOT);
        return form.equals(ANY) ? "" : form;
    }

    /** About how many bytes it takes in memory. */
    int size() {
        return target.length() + accept.length();
    }
}
