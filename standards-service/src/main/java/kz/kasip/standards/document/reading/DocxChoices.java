package kz.kasip.standards.document.reading;

import java.util.ArrayDeque;
import java.util.Deque;

/** The same content written in several ways for newer and older programs, of which one is read. */
final class DocxChoices {

    private final Deque<Boolean> taken = new ArrayDeque<>();

    /** Whether that element holds again what was read already. */
    boolean skips(String name) {
        switch (name) {
            case "AlternateContent" -> taken.push(false);
            case "Choice", "Fallback" -> {
                if (taken.isEmpty()) {
                    return false;
                }
                if (taken.peek()) {
                    return true;
                }
                taken.pop();
                taken.push(true);
            }
            default -> {}
        }
        return false;
    }

    void end() {
        taken.poll();
    }
}
