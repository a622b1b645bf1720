package kz.kasip.search.index;

import jakarta.enterprise.context.RequestScoped;

/** One deadline for all that a request asks of the index, from its first question on. */
@RequestScoped
class RequestDeadline {
    private final Deadline deadline;

    RequestDeadline(SearchConfig config) {
        deadline = new Deadline(config.answerWithin());
    }

    Deadline deadline() {
        return deadline;
    }
}
