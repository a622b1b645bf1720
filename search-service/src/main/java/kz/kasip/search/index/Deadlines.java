package kz.kasip.search.index;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;

/** Tells until when a question has to be answered: all questions of a request together, others one by one. */
@ApplicationScoped
class Deadlines {
    private final Instance<RequestDeadline> ofRequest;
    private final SearchConfig config;

    Deadlines(Instance<RequestDeadline> ofRequest, SearchConfig config) {
        this.ofRequest = ofRequest;
        this.config = config;
    }

    Deadline next() {
        return Arc.container().requestContext().isActive()
                ? ofRequest.get().deadline()
                : new Deadline(config.answerWithin());
    }
}
