package kz.kasip.standards.change;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import kz.kasip.standards.testsupport.Register;
import kz.kasip.standards.testsupport.StarClub;
import kz.kasip.standards.testsupport.Timing;

/** What editors and approvers do to the same few standards at the same time, at random; what is refused is refused with reason. */
class Workflows {

    enum Deed {
        PUBLISHED,
        SCHEDULED,
        WITHDRAWN,
        DISCARDED,
        CORRECTED,
        REPEALED,
        DAY_CHANGED
    }

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    /** Other tests put their standards in force on days shortly to come. */
    private static final int FIRST_DAY = 30;

    private final List<String> codes;
    private final Map<Deed, AtomicInteger> done = new EnumMap<>(Deed.class);
    private final AtomicInteger days = new AtomicInteger(FIRST_DAY);
    private final AtomicInteger numbers = new AtomicInteger();
    private final Deque<String> scheduled = new ConcurrentLinkedDeque<>();

    /**
     * Nothing is repealed on its first day: of several versions that were never in force the list shows the one that was decided
     * last, and the feed does not tell when a scheduled one was.
     */
    private final ReadWriteLock beginning = new ReentrantReadWriteLock();

    Workflows(List<String> codes) {
        this.codes = codes;
        for (var deed : Deed.values()) {
            done.put(deed, new AtomicInteger());
        }
        Timing.ahead(Duration.ofDays(FIRST_DAY));
    }

    LocalDate today() {
        return LocalDate.now(ALMATY).plusDays(days.get());
    }

    Map<Deed, AtomicInteger> done() {
        return done;
    }

    /** Does one thing. */
    void goOn(Random random) {
        var code = codes.get(random.nextInt(codes.size()));
        switch (random.nextInt(14)) {
            case 0, 1, 2, 3 -> publish(code, random, Deed.PUBLISHED, null);
            case 4 -> publish(code, random, Deed.SCHEDULED, today().plusDays(1 + random.nextInt(2)));
            case 5 ->
                take(
                        Deed.DISCARDED,
                        given().delete(path(code, draft(code, random))).statusCode());
            case 6, 7 -> correct(code, random);
            case 8 -> withdraw();
            case 9, 10, 11 -> repeal(code, random);
            default -> {
                if (random.nextInt(2) == 0) {
                    nextDay();
                }
            }
        }
    }

    /** One at a time: two days set in the wrong order would put the service's clock back behind {@link #today}. */
    private synchronized void nextDay() {
        Timing.ahead(Duration.ofDays(days.incrementAndGet()));
        done.get(Deed.DAY_CHANGED).incrementAndGet();
    }

    private int draft(String code, Random random) {
        var number = numbers.incrementAndGet();
        importing(code, number, random, "");
        return number;
    }

    private static int importing(String code, int number, Random random, String corrects) {
        var document = StarClub.document(code, number, 1 + random.nextInt(4));
        var request = corrects.isEmpty() ? given() : given().queryParam("corrects", corrects);
        return Register.importing(request, random.nextInt(3) == 0 ? StarClub.elsewhere(document) : document)
                .extract()
                .statusCode();
    }

    private void publish(String code, Random random, Deed deed, LocalDate from) {
        publish(deed, code, draft(code, random), from);
    }

    private void publish(Deed deed, String code, int number, LocalDate from) {
        var request = from == null
                ? given().noContentType()
                : given().contentType("application/json").body(Map.of("effectiveFrom", from.toString()));
        beginning.readLock().lock();
        try {
            take(deed, request.post(path(code, number) + "/publication").statusCode());
        } finally {
            beginning.readLock().unlock();
        }
        if (deed == Deed.SCHEDULED) {
            scheduled.add(path(code, number));
        }
    }

    /** A correction of the version that the list shows. */
    private void correct(String code, Random random) {
        var shown = given().get("/v1/standards/" + code).then().extract();
        if (shown.statusCode() == 200) {
            int number = shown.path("version");
            var words = "misprint " + numbers.incrementAndGet();
            if (importing(code, number, random, words) == 201) {
                publish(Deed.CORRECTED, code, number, null);
            }
        }
    }

    /** The publication that was scheduled last, if its day has not come. */
    private void withdraw() {
        var latest = scheduled.pollLast();
        if (latest != null) {
            take(Deed.WITHDRAWN, given().delete(latest + "/publication").statusCode());
        }
    }

    private void repeal(String code, Random random) {
        var successor = codes.get(random.nextInt(codes.size()));
        var request = random.nextBoolean()
                ? given().noContentType()
                : given().contentType("application/json").body(Map.of("replacedBy", successor));
        beginning.writeLock().lock();
        try {
            var from = given().get("/v1/standards/" + code).then().extract().<String>path("effectiveFrom");
            if (from != null && LocalDate.parse(from).isBefore(today())) {
                take(
                        Deed.REPEALED,
                        request.post("/v1/standards/" + code + "/repeal").statusCode());
            }
        } finally {
            beginning.writeLock().unlock();
        }
    }

    private void take(Deed deed, int status) {
        assertThat(status).as(deed.name()).isIn(200, 204, 404, 409, 422);
        if (status < 300) {
            done.get(deed).incrementAndGet();
        }
    }

    private static String path(String code, int number) {
        return "/v1/standards/" + code + "/versions/" + number;
    }
}
