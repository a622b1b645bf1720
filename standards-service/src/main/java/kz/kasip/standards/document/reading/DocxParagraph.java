package kz.kasip.standards.document.reading;

import java.util.ArrayList;
import java.util.List;

/** A paragraph of Word while it is read, with what hangs on it. */
final class DocxParagraph {

    final StringBuilder text = new StringBuilder();
    /** Text that Word does not show as the paragraph's own: hidden, a placeholder, a table of contents. */
    final StringBuilder aside = new StringBuilder();

    final List<Block> boxesBefore = new ArrayList<>();
    final List<Block> boxesAfter = new ArrayList<>();
    final List<String> notes = new ArrayList<>();
    String style;
    Integer list;
    Integer level;
    boolean hiddenRun;
    boolean hiddenStyle;
    /** Its end mark was deleted or is hidden, so that the next paragraph goes on in it. */
    boolean goesOn;

    int line;

    void append(String piece, boolean beside) {
        StringBuilder target = beside || hiddenRun || hiddenStyle ? aside : text;
        DocumentFormat.refuseTooLong(target.length() + (long) piece.length());
        target.append(piece);
    }

    /** Whether a text box that is met now stands after text of the paragraph. */
    boolean hasBegun() {
        return !text.toString().isBlank();
    }

    /** Whether it holds anything, its text boxes included. */
    boolean hasContent() {
        return !text.isEmpty()
                || !aside.isEmpty()
                || !notes.isEmpty()
                || !boxesBefore.isEmpty()
                || !boxesAfter.isEmpty();
    }

    /** Takes over what a paragraph holds whose end mark was deleted. */
    void continues(DocxParagraph before) {
        text.append(before.text);
        aside.append(before.aside);
        boxesBefore.addAll(before.boxesBefore);
        boxesAfter.addAll(before.boxesAfter);
        notes.addAll(before.notes);
        line = before.line;
    }
}
