package kz.kasip.standards.webhook;

import static io.restassured.RestAssured.given;
import static kz.kasip.standards.testsupport.Register.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import kz.kasip.standards.change.PublicFeed;
import kz.kasip.standards.code.StandardCode;
import kz.kasip.standards.testsupport.CardsStandIn;
import kz.kasip.standards.testsupport.Eventually;
import kz.kasip.standards.testsupport.Receiver;
import kz.kasip.standards.testsupport.StarClub;
import kz.kasip.standards.webhook.sending.Secrets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(CardsStandIn.class)
@TestSecurity(
        user = "hr",
        roles = {"editor", "approver", "subscriber"})
class LeaseTest {

    @Inject
    WebhookRepository webhooks;

    @Inject
    DeliveryRepository deliveries;

    @Inject
    Queueing queueing;

    @Inject
    Attempt attempt;

    @Inject
    Secrets secrets;

    @Inject
    PublicFeed feed;

    private final Receiver receiver = new Receiver();
    private final UUID id = UUID.randomUUID();

    @AfterEach
    void tidyUp() {
        receiver.close();
        QuarkusTransaction.requiringNew().run(() -> webhooks.deleteById(id));
    }

    private Webhook webhook(String owner, String code) {
        var webhook = new Webhook();
        webhook.id = id;
        webhook.owner = owner;
        webhook.url = receiver.url();
        webhook.code = new StandardCode(code);
        webhook.types = List.of();
        webhook.secret = secrets.seal(id, secrets.fresh());
        webhook.createdAt = Instant.now();
        webhook.position = feed.end();
        return webhook;
    }

    /** A subscription that is held for as many seconds. */
    private void held(String lease, String owner, String code, int seconds) {
        QuarkusTransaction.requiringNew().run(() -> webhooks.persist(webhook(owner, code)));
        lease(lease, seconds);
    }

    private void lease(String lease, int seconds) {
        QuarkusTransaction.requiringNew()
                .run(() -> webhooks.getEntityManager()
                        .createNativeQuery("update webhook set lease_owner = :lease,"
                                + " lease_until = now() + make_interval(secs => :seconds) where id = :id")
                        .setParameter("lease", lease)
                        .setParameter("seconds", seconds)
                        .setParameter("id", id)
                        .executeUpdate());
    }

    private void change(Consumer<Webhook> change) {
        QuarkusTransaction.requiringNew().run(() -> change.accept(webhooks.findById(id)));
    }

    /** A delivery that waits until a moment, of an event that is not in the feed. */
    private void queue(Instant until) {
        var delivery = new Delivery();
        delivery.id = UUID.randomUUID();
        delivery.webhookId = id;
        delivery.eventId = "of-the-lease";
        delivery.type = "kz.kasip.standard.published";
        delivery.subject = "P85590983/1";
        delivery.body = "{}";
        delivery.queuedAt = until;
        QuarkusTransaction.requiringNew().run(() -> deliveries.queue(delivery));
    }

    private List<Delivery> deliveries(Delivery.State state) {
        return queued().stream().filter(delivery -> delivery.state == state).toList();
    }

    private List<Delivery> queued() {
        return QuarkusTransaction.requiringNew().call(() -> deliveries.list("webhookId", id));
    }

    @Test
    void whatAKilledWorkerLeftIsTakenUpWhenItsLeaseIsOverAndSentUnderTheSameId() {
        held("killed", "hr", "P85590981", 60);
        published(StarClub.document("P85590981", 1, 4), "P85590981", 1);
        // it died in the middle: after the deliveries were queued and the attempt was begun
        queueing.goOn(id, "killed");
        QuarkusTransaction.requiringNew()
                .run(() -> deliveries.first(id).orElseThrow().attempt(Instant.now()));
        var delivery = queued().getFirst().id;
        assertThat(receiver.received()).isEmpty();
        lease("killed", 0);
        Eventually.holds(
                () -> assertThat(queued()).extracting(one -> one.state).containsExactly(Delivery.State.DELIVERED));
        assertThat(receiver.received()).extracting(Receiver.Received::id).containsExactly(delivery.toString());
        assertThat(queued().getFirst().attempts).isEqualTo(2);
    }

    @Test
    void theFeedIsTurnedIntoDeliveriesOnceAlsoWhereItIsReadAgain() {
        held("this", "hr", "P85590982", 30);
        var from = QuarkusTransaction.requiringNew().call(feed::end);
        published(StarClub.document("P85590982", 1, 4), "P85590982", 1);
        queueing.goOn(id, "this");
        QuarkusTransaction.requiringNew().run(() -> webhooks.findById(id).position = from);
        queueing.goOn(id, "this");
        assertThat(queued()).hasSize(1);
        queueing.goOn(id, "another");
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> webhooks.held(id, "another", 30).isPresent()))
                .isFalse();
    }

    @Test
    void ofAllWhoClaimOneGetsIt() throws Exception {
        held("before", "hr", "P85590983", 30);
        // due for the rivals alone: neither the feed nor the clock of the service gives it anything to do
        change(webhook -> webhook.position = Long.MAX_VALUE);
        queue(Instant.now().plus(Duration.ofDays(1)));
        var later = Instant.now().plus(Duration.ofDays(2));
        Callable<Boolean> claim = () -> QuarkusTransaction.requiringNew()
                .call(() -> webhooks.claim(UUID.randomUUID().toString(), 30, later)
                        .filter(id::equals)
                        .isPresent());
        assertThat(claim.call()).as("held").isFalse();
        QuarkusTransaction.requiringNew().run(() -> webhooks.release(id, "another"));
        assertThat(claim.call()).as("released by who does not hold it").isFalse();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            QuarkusTransaction.requiringNew().run(() -> webhooks.release(id, "before"));
            var claims = threads.invokeAll(
                    IntStream.range(0, 6).mapToObj(rival -> claim).toList());
            assertThat(claims.stream().filter(LeaseTest::won).count()).isOne();
        }
    }

    @Test
    void whoLostTheLeaseMeanwhileTakesNothingDown() throws Exception {
        held("slow", "hr", "P85590986", 30);
        queue(Instant.now().minusSeconds(1));
        receiver.answering(Receiver.HANGING);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var slow = threads.submit(() -> attempt.next(id, "slow"));
            Eventually.holds(() -> assertThat(receiver.received()).hasSize(1));
            lease("next", 30);
            receiver.close();
            assertThat(slow.get()).isFalse();
        }
        assertThat(queued()).singleElement().satisfies(delivery -> {
            assertThat(delivery.attempts).isOne();
            assertThat(delivery.failure).isNull();
        });
        given().get("/v1/webhooks/" + id).then().body("failures", equalTo(0));
    }

    @Test
    void aSecretBeforeThatDoesNotOpenIsLeftOutAndOneInForceFailsTheAttempt() {
        held("this", "hr", "P85600987", 60);
        change(webhook -> {
            webhook.formerSecret = "sealed:AAAA";
            webhook.formerUntil = Instant.now().plus(Duration.ofDays(1));
        });
        given().noContentType().post("/v1/webhooks/" + id + "/test").then().body("state", equalTo("DELIVERED"));
        change(webhook -> webhook.secret = "sealed:AAAA");
        queue(Instant.now().minusSeconds(1));
        assertThat(attempt.next(id, "this")).isFalse();
        assertThat(deliveries(Delivery.State.PENDING)).singleElement().satisfies(delivery -> {
            assertThat(delivery.failure).contains("secret cannot be read");
            assertThat(delivery.nextAt).isAfter(Instant.now());
        });
        assertThat(receiver.received()).hasSize(1);
    }

    private static boolean won(Future<Boolean> claim) {
        return claim.resultNow();
    }

    @Test
    void whatIsAnothersIsNotKnown() {
        held("this", "somebody-else", "P85590984", 1);
        given().get("/v1/webhooks/" + id).then().statusCode(404);
        given().delete("/v1/webhooks/" + id).then().statusCode(404);
        given().noContentType().post("/v1/webhooks/" + id + "/secret").then().statusCode(404);
        given().noContentType().post("/v1/webhooks/" + id + "/test").then().statusCode(404);
        given().get("/v1/webhooks/" + id + "/deliveries").then().statusCode(404);
    }

    @Test
    @TestSecurity(user = "chief", roles = "admin")
    void anAdminSeesAll() {
        held("this", "somebody-else", "P85590985", 1);
        given().get("/v1/webhooks/" + id).then().statusCode(200);
    }
}
