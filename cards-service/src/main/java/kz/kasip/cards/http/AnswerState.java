package kz.kasip.cards.http;

/** In which state everything is that public answers are made of: while it is the same, so are they. */
public interface AnswerState {

    /** The state as it is since this call, or later; null where it can't be told. */
    String now();
}
