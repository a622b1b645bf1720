package kz.kasip.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestPathTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/../internal/changes",
                "/v1/%2e%2e/internal/changes",
                "/v1/%2E%2E/internal",
                "/v1/.%2e/internal",
                "/v1/./standards",
                "//internal/changes",
                "/v1//standards",
                "/v1/standards;x=1",
                "/v1/..;/internal",
                "/v1/%3b/internal",
                "/v1/..%2finternal",
                "/v1/%5c..%5cinternal",
                "/v1\\internal",
                "/v1/%252e%252e/internal",
                "/v1/standards%00",
                "/v1/standards%0d%0a",
                "/v1/%zz",
                "/v1/%4",
                "/v1/{code}",
                "http://elsewhere/v1/cards",
                "*",
                ""
            })
    void aTrickIsNoPath(String trick) {
        assertThat(RequestPath.of(trick)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/v1/standards",
                "/v1/cards/J62012007-01",
                "/v1/oked/62.01.1",
                "/v1/codes/%D0%96%2062",
                "/v1/standards/J62011023/versions/1/cards"
            })
    void anHonestPathGoesOnAsItCame(String path) {
        assertThat(RequestPath.of(path)).map(RequestPath::raw).contains(path);
    }

    @Test
    void bareUtf8BytesAreEncoded() {
        assertThat(RequestPath.of("/v1/codes/\u00d0\u0096"))
                .map(RequestPath::raw)
                .contains("/v1/codes/%D0%96");
    }
}
