package kz.kasip.standards.document.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the lines that stand at the head or foot of most pages of a text: page numbers, which go, and running heads. */
final class RunningHeads {

    /** Heads have two lines at most, and a number. */
    private static final int ROUNDS = 3;

    private static final int LONGEST = 200;
    private static final int FEWEST_PAGES = 3;

    private final int pages;
    private List<TextLines.Line> lines;

    private RunningHeads(List<TextLines.Line> lines, int pages) {
        this.lines = lines;
        this.pages = pages;
    }

    /** The lines without page numbers; of each running head the first is kept, and marked. */
    static List<TextLines.Line> marked(List<TextLines.Line> lines, int pages) {
        RunningHeads heads = new RunningHeads(lines, pages);
        List<TextLines.Line> kept = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            heads.remove(true, kept);
            heads.remove(false, kept);
        }
        kept.addAll(heads.lines);
        return kept;
    }

    private void remove(boolean first, List<TextLines.Line> kept) {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            TextLines.Line line = lines.get(i);
            int beside = first ? i - 1 : i + 1;
            boolean edge = beside < 0
                    || beside >= lines.size()
                    || !lines.get(beside).page().equals(line.page());
            if (edge && line.text().length() <= LONGEST) {
                places.computeIfAbsent(key(line), key -> new ArrayList<>()).add(i);
            }
        }
        Set<Integer> gone = new HashSet<>();
        places.forEach((key, at) -> {
            if (isRunning(key, at)) {
                gone.addAll(at);
                if (!key.startsWith("#")) {
                    TextLines.Line line = lines.get(at.getFirst());
                    kept.add(new TextLines.Line(line.text(), line.number(), line.page(), true));
                }
            }
        });
        if (!gone.isEmpty()) {
            List<TextLines.Line> rest = new ArrayList<>(lines.size());
            for (int i = 0; i < lines.size(); i++) {
                if (!gone.contains(i)) {
                    rest.add(lines.get(i));
                }
            }
            lines = rest;
        }
    }

    /** Page numbers count on with the pages; what is the same on most of them is a running head. */
    private boolean isRunning(String key, List<Integer> at) {
        return at.size() > 1 && (key.startsWith("#") || pages >= FEWEST_PAGES && at.size() * 2 > pages);
    }

    /** What makes lines of two pages the same: their words, or how far their number is from the page's. */
    private static String key(TextLines.Line line) {
        String text = Spaces.plain(line.text());
        String digits = text.replaceAll("^[-–—\\s]+|[-–—\\s]+$", "");
        return digits.matches("\\d{1,4}") ? "#" + (Integer.parseInt(digits) - line.page()) : text;
    }
}
