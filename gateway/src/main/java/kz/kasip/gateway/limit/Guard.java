package kz.kasip.gateway.limit;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import kz.kasip.gateway.problem.Problems;

/** Lets in what the limits let in. */
@Singleton
public final class Guard {
    private final Limits limits;

    Guard(Limits limits) {
        this.limits = limits;
    }

    /** Goes on with the request or answers that it has to wait. */
    public void watch(RoutingContext context) {
        Admission admission = limits.admit(context.request());
        admission.tell(context.response());
        admission.refusal().ifPresentOrElse(why -> Problems.answer(context, why), context::next);
    }
}
