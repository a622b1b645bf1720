package kz.kasip.search.problem;

/** What was asked for was there once and is no more. */
public final class Gone extends Refusal {

    /** Refuses with a stable type and a sentence for people. */
    public Gone(String type, String detail) {
        super(type, detail);
    }
}
