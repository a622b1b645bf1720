package kz.kasip.gateway.limit;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import kz.kasip.gateway.problem.Problems;

/** Lets in what the limits let in, unless that was decided before. */
@Singleton
public final class Guard {
    private final Limits limits;

    Guard(Limits limits) {
        this.limits = limits;
    }

    /** Goes on with the request or answers that it has to wait. */
    public void watch(RoutingContext context) {
        Admission carried = Admission.carried();
        Admission admission = carried == null ? limits.admit(context.request()) : carried;
        admission.tell(context.response());
        admission.refusal().ifPresentOrElse(why -> Problems.answer(context, why), context::next);
    }
}
