package kz.kasip.gateway.cache;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A part's strong entity tag; each coding of the answer has one of its own, made from it.
 *
 * @param opaque what stands between the quotes
 */
record Tag(String opaque) {
    private static final Pattern STRONG = Pattern.compile("\"([\\x21\\x23-\\x7e\\x80-\\xff]+)\"");
    private static final Pattern LISTED = Pattern.compile("(W/)?\"([\\x21\\x23-\\x7e\\x80-\\xff]*)\"");

    /** The tag of an answer, or null when it has none or only a weak one. */
    static Tag of(String header) {
        Matcher match = header == null ? null : STRONG.matcher(header.strip());
        return match != null && match.matches() ? new Tag(match.group(1)) : null;
    }

    /** The tag of the answer in this coding. */
    String of(Coding coding) {
        return '"' + opaque + coding.suffix() + '"';
    }

    /** Whether {@code If-None-Match} names this answer in any coding; weak comparison is what it asks for. */
    boolean isNamedBy(String ifNoneMatch) {
        if (ifNoneMatch == null) return false;
        if (ifNoneMatch.strip().equals("*")) return true;
        Matcher listed = LISTED.matcher(ifNoneMatch);
        while (listed.find()) {
            if (listed.group(2).equals(opaque) || bare(listed.group(2)).equals(opaque)) return true;
        }
        return false;
    }

    /** The same list as a part knows it: it never heard of codings. */
    static String asGivenByParts(String ifNoneMatch) {
        return LISTED.matcher(ifNoneMatch).results().findAny().isEmpty()
                ? ifNoneMatch
                : LISTED.matcher(ifNoneMatch)
                        .results()
                        .map(tag -> (tag.group(1) == null ? "" : "W/") + '"' + bare(tag.group(2)) + '"')
                        .distinct()
                        .collect(Collectors.joining(", "));
    }

    private static String bare(String opaque) {
        for (Coding coding : Coding.values()) {
            if (!coding.suffix().isEmpty() && opaque.endsWith(coding.suffix())) {
                return opaque.substring(0, opaque.length() - coding.suffix().length());
            }
        }
        return opaque;
    }
}
