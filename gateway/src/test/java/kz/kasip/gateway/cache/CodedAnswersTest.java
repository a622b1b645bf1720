package kz.kasip.gateway.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.aayushatharva.brotli4j.decoder.Decoder;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import kz.kasip.gateway.testsupport.OneRegister;
import kz.kasip.gateway.testsupport.Register;
import kz.kasip.gateway.testsupport.Register.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** By a client that leaves codings and conditions alone. */
@QuarkusTest
@TestProfile(OneRegister.class)
class CodedAnswersTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Random RANDOM = new Random(952);
    private static final Reply CARD = Reply.of("{\"text\":\"" + "бағдарлама ".repeat(300) + "\"}");

    @Inject
    Feed feed;

    private String path;

    @BeforeEach
    void begin() {
        Register.reset();
        Register.answerWith(CARD);
        path = "/v1/cards/J62012952-" + RANDOM.nextInt(1_000_000);
        await().until(() ->
                feed.known().followed() && feed.known().position().asCursor().equals(Register.end()));
    }

    private HttpResponse<byte[]> ask(String method, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) request.headers(headers);
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse(null);
    }

    private static byte[] decoded(HttpResponse<byte[]> answer) throws IOException {
        String coding = String.valueOf(header(answer, "Content-Encoding"));
        return switch (coding) {
            case "gzip" -> new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes();
            case "br" -> Decoder.decompress(answer.body()).getDecompressedData();
            default -> answer.body();
        };
    }

    @ParameterizedTest
    @CsvSource({"gzip, gzip, .gz", "br, br, .br", "identity, , ''", "'gzip, deflate, br', br, .br"})
    void eachCodingHasItsTagAndDecodesToTheSame(String accepted, String coding, String suffix) throws IOException {
        for (int time = 0; time < 4; time++) {
            HttpResponse<byte[]> answer = ask("GET", "Accept-Encoding", accepted);
            assertThat(header(answer, "Content-Encoding")).isEqualTo(coding);
            assertThat(header(answer, "ETag")).isEqualTo(CARD.tag().replaceFirst(".$", suffix + "\""));
            assertThat(header(answer, "Vary")).isEqualTo("Accept-Encoding");
            assertThat(header(answer, "Content-Length")).isEqualTo(String.valueOf(answer.body().length));
            assertThat(decoded(answer)).isEqualTo(CARD.body().getBytes(StandardCharsets.UTF_8));
        }
        assertThat(Register.asked()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".gz", ".br"})
    void whoHasAnyCodingIsToldSo(String suffix) {
        String tag = CARD.tag().replaceFirst(".$", suffix + "\"");
        for (int time = 0; time < 4; time++) {
            HttpResponse<byte[]> answer = ask("GET", "Accept-Encoding", "gzip", "If-None-Match", "\"other\", W/" + tag);
            assertThat(answer.statusCode()).isEqualTo(304);
            assertThat(header(answer, "ETag")).isEqualTo(CARD.tag().replaceFirst(".$", ".gz\""));
            assertThat(header(answer, "Vary")).isEqualTo("Accept-Encoding");
            assertThat(header(answer, "Cache-Control")).isEqualTo(Register.SHORTLY);
            assertThat(header(answer, "Content-Type")).isNull();
            assertThat(answer.body()).isEmpty();
        }
        assertThat(Register.asked()).hasSize(1).allMatch(one -> one.header("If-none-match") == null);
    }

    @Test
    void headIsAnsweredFromWhatIsKept() {
        HttpResponse<byte[]> whole = ask("GET", "Accept-Encoding", "gzip");
        HttpResponse<byte[]> head = ask("HEAD", "Accept-Encoding", "gzip");
        assertThat(head.body()).isEmpty();
        for (String name : new String[] {"ETag", "Content-Length", "Content-Encoding", "Content-Type", "Vary"}) {
            assertThat(header(head, name)).isEqualTo(header(whole, name));
        }
        assertThat(header(head, "Cache-Status")).contains("hit");
        assertThat(Register.asked()).hasSize(1);
    }

    @Test
    void aPartHearsOfNoCodings() {
        Register.answerWith(CARD.with("private"));
        ask("GET", "Authorization", "Bearer x", "If-None-Match", "\"a.gz\"");
        assertThat(Register.asked().getFirst().header("If-none-match")).isEqualTo("\"a\"");
    }

    @Test
    void noPartOfAnAnswerIsGiven() {
        ask("GET");
        HttpResponse<byte[]> answer = ask("GET", "Range", "bytes=0-9");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Accept-Ranges")).isNull();
    }

    @Test
    void whatIsCompressedAlreadyIsLeftSo() {
        Register.answerWith(new Reply(200, Register.SHORTLY, "\"z\"", "application/zip", "x".repeat(5000), 0));
        assertThat(header(ask("GET", "Accept-Encoding", "gzip"), "Content-Encoding"))
                .isNull();
        assertThat(header(ask("GET", "Accept-Encoding", "gzip"), "ETag")).isEqualTo("\"z\"");
    }
}
