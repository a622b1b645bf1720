package kz.kasip.standards.change;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.kasip.standards.testsupport.CardsStandIn;
import kz.kasip.standards.testsupport.Eventually;
import kz.kasip.standards.testsupport.Timing;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(CardsStandIn.class)
@TestSecurity(
        user = "all",
        roles = {"editor", "approver"})
class FollowersTest {

    private static final Logger LOG = Logger.getLogger(FollowersTest.class);
    private static final Duration LENGTH = Duration.ofSeconds(Boolean.getBoolean("kasip.long") ? 300 : 12);
    private static final int WRITERS = 3;
    private static final List<String> CODES =
            IntStream.rangeClosed(0, 5).mapToObj(serial -> "P8559099" + serial).toList();

    /** Filters of the feed, and how the list of standards says the same. */
    private static final Map<String, String> FILTERS = Stream.of(
                    "",
                    "&oked=P",
                    "&oked=85.6",
                    "&orkLevel=4",
                    "&orkLevel=3&oked=85.59",
                    "&orkLevel=2",
                    "&code=" + CODES.getFirst())
            .collect(Collectors.toMap(filter -> filter, filter -> filter.replace("code=", "q=")));

    private final long seed = System.nanoTime();
    private final long end = System.nanoTime() + LENGTH.toNanos();

    @AfterEach
    void putTheClockBack() {
        Timing.ahead(Duration.ZERO);
    }

    @Test
    void whoFollowsFromZeroEndsWithThePublicState() throws Exception {
        var server = "http://localhost:" + RestAssured.port;
        var workflows = new Workflows(CODES);
        var followers = new ArrayList<Following>();
        var tasks = new ArrayList<Callable<Void>>();
        for (var writer = 0; writer < WRITERS; writer++) {
            tasks.add(write(workflows, new Random(seed + writer)));
        }
        FILTERS.forEach((filter, listed) -> {
            for (var one = 0; one < 2; one++) {
                var random = new Random(seed + 100 + followers.size());
                var follower = new Following(server, filter, listed, random);
                followers.add(follower);
                tasks.add(follow(follower, random));
            }
        });
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Void> task : threads.invokeAll(tasks)) {
                task.get();
            }
        }
        Eventually.holds(() -> assertThat(due(workflows)).isEmpty());
        for (var follower : followers) {
            follower.endsAsTheListTells(workflows.today());
        }
        LOG.infof(
                "Seed %d: %s; %d followers were told %d changes",
                seed,
                workflows.done(),
                followers.size(),
                followers.stream().mapToInt(Following::told).sum());
        assertThat(followers).allSatisfy(follower -> assertThat(follower.told()).isPositive());
        assertThat(workflows.done().get(Workflows.Deed.PUBLISHED).get()).isPositive();
    }

    private Callable<Void> write(Workflows workflows, Random random) {
        return () -> {
            while (System.nanoTime() < end) {
                workflows.goOn(random);
            }
            return null;
        };
    }

    /** Starts some time, and rests between pages now and then. */
    private Callable<Void> follow(Following follower, Random random) {
        return () -> {
            LockSupport.parkNanos(random.nextLong(LENGTH.toNanos() * 2 / 3));
            while (System.nanoTime() < end) {
                if (!follower.goOn() || random.nextInt(10) == 0) {
                    LockSupport.parkNanos(random.nextLong(Duration.ofMillis(700).toNanos()));
                }
            }
            return null;
        };
    }

    /** Codes with a version whose day has come but that is not in force yet. */
    private static List<String> due(Workflows workflows) {
        var scheduled = given().queryParam("status", "SCHEDULED")
                .queryParam("limit", 200)
                .get("/v1/standards")
                .then()
                .extract();
        var from = scheduled.<List<String>>path("items.effectiveFrom");
        var codes = scheduled.<List<String>>path("items.code");
        return IntStream.range(0, codes.size())
                .filter(at -> from.get(at).compareTo(workflows.today().toString()) <= 0)
                .mapToObj(codes::get)
                .toList();
    }
}
