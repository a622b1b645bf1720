package kz.kasip.standards.webhook.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.vertx.core.Vertx;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import kz.kasip.standards.testsupport.Receiver;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SendingTest {

    private static final Vertx VERTX = Vertx.vertx();
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final Map<String, String> LOCAL = Map.of(
            "kasip.webhooks.allow-private", "true",
            "kasip.webhooks.allow-http", "true",
            "kasip.webhooks.timeout", "1s");

    private final Receiver receiver = new Receiver();

    @AfterEach
    void close() {
        receiver.close();
    }

    @AfterAll
    static void closeAll() {
        VERTX.close();
    }

    private static Sending sending(Map<String, String> settings, Resolving resolving) {
        var config = TargetsTest.config(settings);
        return new Sending(VERTX, new Targets(config, resolving), config);
    }

    private static Sending local() {
        return sending(LOCAL, host -> List.of(InetAddress.getAllByName(host)));
    }

    private static Letter letter(String url) {
        return new Letter(
                "msg_1", URI.create(url), "{\"a\": 1}", Instant.ofEpochSecond(1700000000), 1, List.of(SECRET));
    }

    @Test
    void theSignatureIsThatOfStandardWebhooks() {
        // the example of the specification's own libraries
        assertThat(Signature.of("msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, "{\"test\": 2432232314}", List.of(SECRET)))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void aMessageBearsWhatTheReceiverChecks() {
        assertThat(local().send(letter(receiver.url()))).isEqualTo(new Outcome(204, null));
        var received = receiver.received().getFirst();
        assertThat(received.path()).isEqualTo("/hook?of=kasip");
        assertThat(received.type()).startsWith("application/cloudevents+json");
        assertThat(received.id()).isEqualTo("msg_1");
        assertThat(received.timestamp()).isEqualTo("1700000000");
        assertThat(received.isSignedBy(SECRET)).isTrue();
        assertThat(received.isSignedBy("whsec_AAAA9r8GKYqrTwjUPD8ILPZIo2LaLaSw"))
                .isFalse();
    }

    @Test
    void theConnectionGoesToTheCheckedAddressUnderTheOldName() {
        var sending = sending(LOCAL, host -> List.of(InetAddress.getLoopbackAddress()));
        assertThat(sending.send(letter("http://hooks.example.kz:" + receiver.port() + "/a"))
                        .isDelivered())
                .isTrue();
        assertThat(receiver.received().getFirst().host()).isEqualTo("hooks.example.kz:" + receiver.port());
    }

    @Test
    void aNameThatLeadsInsideLaterIsRefusedThen() throws Exception {
        var asked = new AtomicInteger();
        var outside = InetAddress.getByName("93.184.215.14");
        Resolving rebinding =
                host -> List.of(asked.getAndIncrement() == 0 ? outside : InetAddress.getLoopbackAddress());
        var settings =
                Map.of("kasip.webhooks.allow-http", "true", "kasip.webhooks.ports", Integer.toString(receiver.port()));
        var url = "http://hooks.example.kz:" + receiver.port() + "/";
        new Targets(TargetsTest.config(settings), rebinding).require(url);
        assertThat(sending(settings, rebinding).send(letter(url)))
                .isEqualTo(new Outcome(null, "the url must lead to a known host in the public internet"));
        assertThat(receiver.received()).isEmpty();
    }

    @Test
    void aRedirectIsAnAnswerLikeAnyOther() {
        receiver.answering(302);
        var outcome = local().send(letter(receiver.url()));
        assertThat(outcome.status()).isEqualTo(302);
        assertThat(outcome.isDelivered()).isFalse();
        assertThat(receiver.received()).hasSize(1);
    }

    @Test
    void whoDoesNotAnswerIsLeftAndAnEndlessAnswerIsNotRead() {
        receiver.answering(Receiver.HANGING, Receiver.ENDLESS);
        var started = System.nanoTime();
        assertThat(local().send(letter(receiver.url()))).isEqualTo(new Outcome(null, "no answer in time"));
        assertThat(local().send(letter(receiver.url()))).isEqualTo(new Outcome(200, null));
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void whereNobodyListensThereIsNoConnection() {
        receiver.close();
        assertThat(local().send(letter(receiver.url()))).isEqualTo(new Outcome(null, "no connection"));
    }

    @Test
    void aSecretIsSealedForItsSubscriptionWhereAKeyIsConfigured() {
        var key = Map.of("kasip.webhooks.secret-key", "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=");
        var secrets = new Secrets(TargetsTest.config(key));
        var webhook = UUID.randomUUID();
        var secret = secrets.fresh();
        var sealed = secrets.seal(webhook, secret);
        assertThat(secret).matches("whsec_[A-Za-z0-9+/]{43}=");
        assertThat(sealed).doesNotContain(secret).isNotEqualTo(secrets.seal(webhook, secret));
        assertThat(secrets.open(webhook, sealed)).contains(secret);
        assertThat(secrets.open(UUID.randomUUID(), sealed)).isEmpty();
        assertThat(secrets.open(webhook, "sealed:AAAA")).isEmpty();
        var unsealed = new Secrets(TargetsTest.config(Map.of()));
        assertThat(unsealed.open(webhook, unsealed.seal(webhook, secret))).contains(secret);
        assertThat(unsealed.open(webhook, sealed)).isEmpty();
        assertThat(letter("https://a.example/").toString()).doesNotContain(SECRET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MDEyMzQ1Njc4OWFiY2RlZg==", "no key at all", "AAAA"})
    void aKeyThatIsNoneIsRefusedAndNotTold(String key) {
        var config = TargetsTest.config(Map.of("kasip.webhooks.secret-key", key));
        assertThatIllegalStateException()
                .isThrownBy(() -> new Secrets(config))
                .withMessage("kasip.webhooks.secret-key must be 32 bytes in Base64")
                .withNoCause();
    }

    @Test
    void whatCannotBeSignedIsNotSent() {
        var unsigned = new Letter("msg_1", URI.create(receiver.url()), "{}", Instant.EPOCH, 1, List.of());
        assertThat(local().send(unsigned).failure()).contains("secret cannot be read");
        assertThat(receiver.received()).isEmpty();
    }
}
