package kz.kasip.standards.document.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

/** Word's fields, of which the result is text and the code is not. */
final class DocxFields {

    private static final Set<String> PAGES = Set.of("PAGE", "NUMPAGES", "SECTIONPAGES");
    private static final int LONGEST_NAME = 40;

    private final Deque<Field> open = new ArrayDeque<>();

    private static final class Field {
        final StringBuilder code = new StringBuilder();
        boolean result;

        String name() {
            String[] words = code.toString().strip().split("\\s", 2);
            return words[0].toUpperCase(Locale.ROOT);
        }
    }

    /** A complex field's mark: its begin, the border between code and result, or its end. */
    void mark(String type) {
        switch (type == null ? "" : type) {
            case "begin" -> open.push(new Field());
            case "separate" -> {
                if (!open.isEmpty()) {
                    open.peek().result = true;
                }
            }
            case "end" -> end();
            default -> {}
        }
    }

    /** A field whose code is an attribute and whose content is its result. */
    void simple(String code) {
        Field field = new Field();
        field.code.append(code == null ? "" : code);
        field.result = true;
        open.push(field);
    }

    void end() {
        open.poll();
    }

    void code(String text) {
        if (!open.isEmpty() && open.peek().code.length() < LONGEST_NAME) {
            open.peek().code.append(text, 0, Math.min(LONGEST_NAME, text.length()));
        }
    }

    /** Whether text met now belongs to a field's code. */
    boolean isCode() {
        return !open.isEmpty() && open.stream().anyMatch(field -> !field.result);
    }

    /** Whether text met now is a number of pages. */
    boolean isPage() {
        return !open.isEmpty() && PAGES.contains(open.peek().name());
    }

    /** Whether text met now repeats the headings as a table of contents. */
    boolean isContents() {
        return !open.isEmpty() && open.stream().anyMatch(field -> field.result && "TOC".equals(field.name()));
    }
}
