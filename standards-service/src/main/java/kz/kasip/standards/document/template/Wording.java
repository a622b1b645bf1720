package kz.kasip.standards.document.template;

import java.util.HashSet;
import java.util.Set;

/**
 * One wording of a label.
 *
 * @param generations the generations of the form in which it is a label
 */
record Wording(String text, Set<Generation> generations) {

    /** A line of the table: the wording, after the years of the forms in square brackets where it is not of all. */
    static Wording of(String line) {
        if (!line.startsWith("[")) {
            return new Wording(line, Generation.ALL);
        }
        int end = line.indexOf(']');
        Set<Generation> generations = new HashSet<>();
        for (String year : line.substring(1, end).split(",")) {
            generations.add(Generation.of(year));
            // the form of 2017 has the words of that of 2022
            if (Generation.of(year) == Generation.OF_2022) {
                generations.add(Generation.OF_2017);
            }
        }
        return new Wording(line.substring(end + 1).strip(), Set.copyOf(generations));
    }
}
