package kz.kasip.deploy.e2e;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import kz.kasip.deploy.e2e.Ledger.Known;
import kz.kasip.deploy.e2e.Ledger.State;

/** Editors, approvers, readers and followers at work; each repeats what got no answer, as a real client does. */
final class Workload implements AutoCloseable {
    private static final int EDITORS = 3;
    private static final int READERS = 2;
    private static final int CARDS = 4;
    private static final long BREATH = TimeUnit.MILLISECONDS.toNanos(60);

    /** So late that no run reaches it. */
    private static final LocalDate LATER =
            LocalDate.now(ZoneId.of("Asia/Almaty")).plusDays(30);

    private final RunningKasip kasip;
    private final Ledger ledger;
    private final Clients clients;
    private final FeedReader follower;
    private final AtomicInteger serial = new AtomicInteger();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean stopping;

    Workload(RunningKasip kasip, Ledger ledger, long seed) {
        this.kasip = kasip;
        this.ledger = ledger;
        this.clients = new Clients(ledger);
        this.follower = new FeedReader(new Http(kasip.address()));
        for (var i = 0; i < EDITORS; i++) work(new Editor(new Random(seed + i))::next);
        for (var i = 0; i < READERS; i++) work(this::read);
        work(() -> clients.ask("following", () -> follower.step(1)));
    }

    private void work(Runnable step) {
        threads.execute(() -> {
            while (!stopping) {
                try {
                    step.run();
                } catch (RuntimeException | AssertionError e) {
                    ledger.wrong(e.toString());
                }
                LockSupport.parkNanos(BREATH);
            }
        });
    }

    /** The follower that was there all the time. */
    FeedReader follower() {
        return follower;
    }

    /** Lets everybody finish what is under way. */
    @Override
    public void close() {
        stopping = true;
        threads.close();
    }

    /** Whatever was acknowledged as published is there, and whole. */
    private void read() {
        var code = ledger.anyPublished();
        if (code == null) return;
        whole(code, "/v1/standards/" + code, "cards");
        whole(code, "/v1/standards/" + code + "/versions/1/cards", "items");
        whole(code, "/v1/standards/" + code + "/cards", "items");
        clients.ask(
                        "searching",
                        () -> kasip.http()
                                .get("/v1/search?kind=CARD&standard=" + code + "&q=" + Http.encode("каталогы")))
                .filter(answer -> answer.status() != 200)
                .ifPresent(answer -> ledger.wrong("search for " + code + ": " + answer));
    }

    private void whole(String code, String path, String field) {
        clients.ask(path, () -> kasip.http().get(path))
                .filter(answer ->
                        answer.status() != 200 || answer.json().path(field).size() != CARDS)
                .ifPresent(answer -> ledger.wrong(path + " of published " + code + ": " + answer));
    }

    /** Makes standards of its own, one after another, and leads each through some of its life. */
    private final class Editor {
        private final Random random;

        Editor(Random random) {
            this.random = random;
        }

        void next() {
            var number = serial.getAndIncrement();
            var code = "J6%04d%d".formatted(2012 + number / 90, 910 + number % 90);
            ledger.begin(code);
            if (!imported(code, 1)) return;
            var fate = random.nextInt(10);
            if (fate < 2) {
                scheduled(code);
                return;
            }
            if (!published(code, 1)) return;
            if (fate < 4) {
                ledger.begin(code);
                if (imported(code, 2)) published(code, 2);
            } else if (fate < 6) {
                repealed(code);
            }
        }

        private boolean imported(String code, int version) {
            return until(
                            "import of " + code,
                            Set.of(201),
                            () -> kasip.http()
                                    .hand(
                                            kasip.token("editor"),
                                            "/v1/imports",
                                            code + ".txt",
                                            Documents.sampleAs(code, version)))
                    .isPresent();
        }

        private boolean published(String code, int version) {
            // 409: a first try that got no answer has published it
            var done = until(
                    "publication of " + code,
                    Set.of(200, 409),
                    () -> kasip.http().publish(kasip.token("approver"), code, version));
            done.ifPresent(answer -> ledger.acknowledge(new Known(code, version, State.PUBLISHED)));
            return done.isPresent();
        }

        private void scheduled(String code) {
            var path = "/v1/standards/" + code + "/versions/1/publication";
            until(
                            "scheduling of " + code,
                            Set.of(200, 409),
                            () -> kasip.http()
                                    .post(
                                            kasip.token("approver"),
                                            path,
                                            "application/json",
                                            "{\"effectiveFrom\": \"" + LATER + "\"}"))
                    .ifPresent(answer -> ledger.acknowledge(new Known(code, 1, State.SCHEDULED)));
        }

        private void repealed(String code) {
            ledger.begin(code);
            until(
                            "repeal of " + code,
                            Set.of(200, 409),
                            () -> kasip.http()
                                    .post(
                                            kasip.token("approver"),
                                            "/v1/standards/" + code + "/repeal",
                                            "application/json",
                                            "{}"))
                    .ifPresent(answer -> ledger.acknowledge(new Known(code, 1, State.REPEALED)));
        }

        /** Tries until it is answered as expected; what is under way at the end stays unknown. */
        private Optional<Reply> until(String what, Set<Integer> expected, Supplier<Reply> call) {
            while (!stopping) {
                var answer = clients.ask(what, call);
                if (answer.filter(given -> expected.contains(given.status())).isPresent()) return answer;
                answer.ifPresent(given -> ledger.wrong(what + ": " + given));
                LockSupport.parkNanos(BREATH);
            }
            return Optional.empty();
        }
    }
}
