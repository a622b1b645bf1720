package kz.kasip.gateway.cache;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What an answer depends on, as {@code Vary} says it. */
final class Varying {
    private static final String CODING = "Accept-Encoding";

    private Varying() {}

    /** The part's own words and the coding, each once. */
    static String withCoding(String own) {
        Map<String, String> names = new LinkedHashMap<>();
        Arrays.stream((own + "," + CODING).split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(name -> names.putIfAbsent(name.toLowerCase(Locale.ROOT), name));
        return String.join(", ", names.values());
    }
}
