package kz.kasip.gateway.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.Unpooled;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainRequestTest {
    private static final String USUAL = "GET /v1/cards/1?lang=kk HTTP/1.1\r\nHost: x\r\nAccept: */*\r\n\r\n";

    private static PlainRequest read(String text) {
        return PlainRequest.of(Unpooled.copiedBuffer(text, StandardCharsets.ISO_8859_1));
    }

    @Test
    void aPlainReadIsRead() {
        PlainRequest request = read(USUAL);
        assertThat(request.target()).isEqualTo("/v1/cards/1?lang=kk");
        assertThat(request.path()).isEqualTo("/v1/cards/1");
        assertThat(request.header(PlainHeader.ACCEPT)).isEqualTo("*/*");
        assertThat(request.header(PlainHeader.IF_NONE_MATCH)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "GET /v1/cards HTTP/1.1\r\nHost: x\r\n",
                "GET /v1/cards HTTP/1.1\r\n\r\n",
                "GET /v1/cards HTTP/1.0\r\nHost: x\r\n\r\n",
                "HEAD /v1/cards HTTP/1.1\r\nHost: x\r\n\r\n",
                "POST /v1/cards HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /q/health HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET  /v1/cards HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /v1/cards  HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /v1/cards HTTP/1.1\nHost: x\n\n",
                "GET /v1/cards HTTP/1.1\r\nHost: x\n\r\n",
                "GET /v1/cards HTTP/1.1\r\nHost: x\r\n folded\r\n\r\n",
                "GET /v1/cards HTTP/1.1\r\nHost : x\r\n\r\n",
                "GET /v1/cards HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n",
                "GET /v1/cards HTTP/1.1\r\nHost: x\r\n\r\nGET /v1/cards HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /v1/cards HTTP/1.1\r\nHost: x\r\n\r\nx",
                "GET /v1/cards HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n",
                "GET /v1/cards HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n",
                "GET /v1/cards HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer a\r\n\r\n",
                "GET /v1/cards HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET /v1/cards HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n",
                "GET /v1/cards HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\n\r\n",
                "GET /v1/cards HTTP/1.1\r\nHost: x\u0000\r\n\r\n"
            })
    void whatIsNotBeyondDoubtIsNone(String text) {
        assertThat(read(text)).isNull();
    }

    @Property
    void nothingThatComesBreaksIt(@ForAll byte[] bytes) {
        PlainRequest.of(Unpooled.wrappedBuffer(bytes));
        PlainRequest.of(Unpooled.wrappedBuffer("GET /v1/".getBytes(StandardCharsets.US_ASCII), bytes));
        byte[] start = USUAL.substring(0, 40).getBytes(StandardCharsets.US_ASCII);
        PlainRequest.of(Unpooled.wrappedBuffer(start, bytes, "\r\n\r\n".getBytes(StandardCharsets.US_ASCII)));
    }
}
