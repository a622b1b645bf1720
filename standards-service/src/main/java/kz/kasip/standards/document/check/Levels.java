package kz.kasip.standards.document.check;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The qualification levels that a text such as «5-7 уровень ОРК» names. */
final class Levels {

    private static final Pattern ONE_OR_RANGE = Pattern.compile(
            "(?<![\\d.])([1-8])(?![\\d]|\\.\\d)(?:(?:-?\\p{L}{1,3})?\\s?[-–—]\\s?([1-8])(?![\\d]|\\.\\d))?");

    private Levels() {}

    static Set<Integer> in(String text) {
        var levels = new TreeSet<Integer>();
        var found = ONE_OR_RANGE.matcher(text == null ? "" : text);
        while (found.find()) {
            int from = Integer.parseInt(found.group(1));
            int to = found.group(2) == null ? from : Integer.parseInt(found.group(2));
            for (int level = from; level <= to; level++) {
                levels.add(level);
            }
        }
        return levels;
    }
}
