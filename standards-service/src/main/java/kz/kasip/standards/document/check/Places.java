package kz.kasip.standards.document.check;

import java.util.HashMap;
import java.util.Map;
import kz.kasip.standards.document.Finding;

/** At which line, and page, what stands at a path was read, for instance {@code cards[3].functions[1]}. */
public final class Places {

    /** More places than any document has; what a hostile one has beyond them tells the place around. */
    private static final int MOST = 200_000;

    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<Integer, Integer> pages;

    /** @param pages the page of each line, empty where the format has none */
    public Places(Map<Integer, Integer> pages) {
        this.pages = pages;
    }

    /** Notes where a path was met first. */
    public void note(String path, int line) {
        if (lines.size() < MOST) {
            lines.putIfAbsent(path, line);
        }
    }

    /** The line of a path, or of the nearest place around it that is known; null where none is. */
    public Integer line(String path) {
        String around = path;
        while (!around.isEmpty()) {
            Integer line = lines.get(around);
            if (line != null) {
                return line;
            }
            around = around.substring(0, Math.max(0, Math.max(around.lastIndexOf('.'), around.lastIndexOf('['))));
        }
        return null;
    }

    /** The page of a line, or null. */
    public Integer page(Integer line) {
        return line == null ? null : pages.get(line);
    }

    /** The finding with line and page, where it has none and its path is known. */
    public Finding placed(Finding finding) {
        Integer line = finding.line() == null ? line(finding.path()) : finding.line();
        return finding.at(line, finding.page() == null ? page(line) : finding.page());
    }
}
