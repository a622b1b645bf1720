package kz.kasip.gateway.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import kz.kasip.gateway.testsupport.OneRegister;
import kz.kasip.gateway.testsupport.Register;
import kz.kasip.gateway.testsupport.Register.Reply;
import kz.kasip.gateway.testsupport.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a part is asked when a client asks in ways that no decent one does. */
@QuarkusTest
@TestProfile(OneRegister.class)
class AskedForTest {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String SMUGGLED = "GET /v1/cards/smuggled HTTP/1.1\r\nHost: x\r\n\r\n";

    @Inject
    Feed feed;

    private String path;

    @BeforeEach
    void begin() {
        Register.reset();
        path = "/v1/cards/J62012960-" + NUMBER.incrementAndGet();
        await().until(() ->
                feed.known().followed() && feed.known().position().asCursor().equals(Register.end()));
    }

    private List<Register.Asked> asked() {
        return Register.asked();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD"})
    void aReadWithABodyIsHandedOnWholeAndNotKept(String method) throws IOException {
        for (int times = 0; times < 2; times++) {
            String answer = ask(method, "Content-Length: " + SMUGGLED.length() + "\r\n", SMUGGLED);
            assertThat(answer).startsWith("HTTP/1.1 200").contains("kasip; fwd=bypass");
        }
        assertThat(asked()).hasSize(2).allSatisfy(one -> {
            assertThat(one.target()).isEqualTo(path);
            assertThat(one.header("content-length")).isEqualTo(Integer.toString(SMUGGLED.length()));
        });
    }

    @Test
    void aReadThatAnnouncesNoBodyIsAskedForWithoutAWordOfIt() throws IOException {
        ask("GET", "Content-Length: 0\r\nContent-Type: text/plain\r\n", "");
        assertThat(asked()).hasSize(1).allSatisfy(one -> {
            assertThat(one.header("content-length")).isNull();
            assertThat(one.header("content-type")).isNull();
        });
    }

    @Test
    void allLinesThatSayWhichFormIsWantedCount() throws IOException {
        Register.answerWith(Reply.of("turtle"));
        assertThat(ask("GET", "Accept: application/json;q=0.1\r\nAccept: text/turtle\r\n", ""))
                .endsWith("turtle");
        Register.answerWith(Reply.of("json"));
        assertThat(ask("GET", "Accept: application/json;q=0.1\r\n", "")).endsWith("json");
    }

    private String ask(String method, String headers, String body) throws IOException {
        try (Wire wire = new Wire(RestAssured.port)) {
            String head = method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
            return wire.send(head + headers + "\r\n" + body).rest();
        }
    }
}
