package kz.kasip.search.index;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** Names generations by the moment of their making, so that a later one sorts after an earlier one. */
final class GenerationName {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS");
    private static final Pattern FORM = Pattern.compile("g\\d{17}");

    private GenerationName() {}

    static String next() {
        return "g" + MOMENT.format(LocalDateTime.ofInstant(Clock.systemUTC().instant(), ZoneOffset.UTC));
    }

    static boolean isOne(String name) {
        return FORM.matcher(name).matches();
    }
}
