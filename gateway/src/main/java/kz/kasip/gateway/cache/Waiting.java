package kz.kasip.gateway.cache;

import io.vertx.core.Context;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import kz.kasip.gateway.problem.Problems;

/** A request that waits for a part, together with all that want the same. */
final class Waiting {
    private final RoutingContext context;
    private final Asked asked;
    private final Entry kept;
    private final boolean collapsed;
    private final PublicReads reads;
    private final Serving serving;
    private final Context home;
    private final AtomicBoolean over = new AtomicBoolean();
    private volatile long timer = -1;

    /** @param kept what may be served if the part fails, held; null for nothing */
    Waiting(RoutingContext context, Asked asked, Entry kept, boolean collapsed, PublicReads reads, Serving serving) {
        this.context = context;
        this.asked = asked;
        this.kept = kept;
        this.collapsed = collapsed;
        this.reads = reads;
        this.serving = serving;
        this.home = context.vertx().getOrCreateContext();
    }

    /** Waits no longer than this when there is something else to serve. */
    void atMost(Duration patience) {
        if (kept != null) timer = context.vertx().setTimer(patience.toMillis(), unused -> giveUp());
    }

    /** Takes the part's answer, which is for this request alone. */
    void handOn(HttpClientResponse answer) {
        boolean mine = context.request().method().equals(HttpMethod.GET) && over.compareAndSet(false, true);
        if (!mine) {
            Asking.drop(answer);
            return;
        }
        context.response()
                .putHeader(CacheStatus.HEADER, CacheStatus.forwarded(kept != null, answer.statusCode(), false));
        letGo();
        reads.handOn(context, answer);
    }

    /** Ends with what came of it, in the thread of this request. */
    void end(Outcome outcome) {
        boolean held =
                !(outcome instanceof Outcome.Told told) || told.entry().bodies().hold();
        home.runOnContext(unused -> {
            if (over.compareAndSet(false, true)) {
                if (held) answer(outcome);
                else reads.again(context, asked);
                letGo();
            } else if (held && outcome instanceof Outcome.Told told) {
                told.entry().bodies().release();
            }
        });
    }

    /** Ends with what was kept, since the part takes its time. */
    private void giveUp() {
        home.runOnContext(unused -> {
            if (over.compareAndSet(false, true)) serveKept(CacheStatus.staleWhenSlow(reads.ttl(kept)));
        });
    }

    private void answer(Outcome outcome) {
        switch (outcome) {
            case Outcome.Told told ->
                serving.answer(context, asked.key(), told.entry(), statusOf(told), CacheStatus.PLAIN);
            case Outcome.Personal personal -> PublicReads.pass(context, CacheStatus.MISS);
            case Outcome.Abandoned abandoned -> reads.again(context, asked);
            case Outcome.Failed failed
            when kept != null -> {
                kept.bodies().retain();
                serveKept(CacheStatus.staleIfError(failed.status(), reads.ttl(kept)));
            }
            case Outcome.Failed failed -> Problems.answer(context, failed.why());
        }
    }

    private String statusOf(Outcome.Told told) {
        String status = CacheStatus.forwarded(kept != null, told.status(), collapsed);
        return told.stored() ? CacheStatus.stored(status, reads.ttl(told.entry())) : status;
    }

    private void serveKept(String status) {
        serving.answer(context, asked.key(), kept, status, CacheStatus.FAILED);
    }

    private void letGo() {
        context.vertx().cancelTimer(timer);
        if (kept != null) kept.bodies().release();
    }
}
