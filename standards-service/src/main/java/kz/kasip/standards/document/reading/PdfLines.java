package kz.kasip.standards.document.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts runs of letters together to lines, from the top to the bottom. */
final class PdfLines {

    private static final float SAME_LINE = 0.5f;
    private static final int MOST_RUNS = 500;

    private PdfLines() {}

    /** The lines of runs that stand in one cell or in the running text of one page. */
    static List<PdfLine> of(List<PdfRun> runs, int page) {
        List<PdfLine> lines = new ArrayList<>();
        for (int turn : new int[] {0, 90, 270, 180}) {
            List<PdfRun> turned = runs.stream()
                    .filter(run -> run.turn == turn)
                    .sorted(Comparator.comparingDouble(run -> run.y))
                    .toList();
            gather(turned, page, lines);
        }
        return lines;
    }

    private static void gather(List<PdfRun> runs, int page, List<PdfLine> lines) {
        List<PdfRun> line = new ArrayList<>();
        PdfRun main = null;
        for (PdfRun run : runs) {
            if (main != null && run.y - main.y > SAME_LINE * Math.max(main.size, run.size)) {
                add(line, page, lines);
                main = null;
            }
            if (main == null || !run.isBlank() && (main.isBlank() || run.size > main.size)) {
                main = run;
            }
            line.add(run);
        }
        add(line, page, lines);
    }

    private static void add(List<PdfRun> runs, int page, List<PdfLine> lines) {
        for (List<PdfRun> layer : layers(runs)) {
            layer.sort(Comparator.comparingDouble(PdfRun::left));
            PdfLetters letters = new PdfLetters(layer);
            PdfLine line = letters.isBlank() ? null : letters.line(page);
            // marks that are not seen are no text
            if (line != null && !line.text().isEmpty()) {
                lines.add(line);
            }
        }
        runs.clear();
    }

    /** Text that is drawn over other text is a line of its own; what was drawn first comes first. */
    private static List<List<PdfRun>> layers(List<PdfRun> runs) {
        List<List<PdfRun>> layers = new ArrayList<>();
        if (runs.size() > MOST_RUNS) {
            return List.of(new ArrayList<>(runs));
        }
        for (PdfRun run : runs) {
            List<PdfRun> free = layers.stream()
                    .filter(layer -> layer.stream().noneMatch(run::covers))
                    .findFirst()
                    .orElse(null);
            if (free == null) {
                free = new ArrayList<>();
                layers.add(free);
            }
            free.add(run);
        }
        return layers;
    }
}
