package kz.kasip.cards.problem;

import java.util.List;

/** The request is well formed, but its content cannot be taken. */
public final class Unprocessable extends Refusal {

    private final transient List<Violation> violations;

    /** Refuses with a stable type, a sentence for people and the parts that are wrong. */
    public Unprocessable(String type, String detail, Violation... violations) {
        super(type, detail);
        this.violations = List.of(violations);
    }

    @Override
    public List<Violation> violations() {
        return violations;
    }
}
