package kz.kasip.cards.problem;

import java.util.List;

/** The request is malformed. */
public final class Invalid extends Refusal {

    private final transient List<Violation> violations;

    /** Refuses with a stable type, a sentence for people and the parts that are wrong. */
    public Invalid(String type, String detail, Violation... violations) {
        super(type, detail);
        this.violations = List.of(violations);
    }

    @Override
    public List<Violation> violations() {
        return violations;
    }
}
