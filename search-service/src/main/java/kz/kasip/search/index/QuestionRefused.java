package kz.kasip.search.index;

/** The engine does not take a question, however often it is asked; nothing is wrong with the index. */
public final class QuestionRefused extends IllegalStateException {
    private static final long serialVersionUID = 1;

    /** Tells the kind of refusal alone: what an engine says of it may repeat the question. */
    public QuestionRefused(String kind) {
        super("The engine refuses a question: " + kind);
    }
}
