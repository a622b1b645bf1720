package kz.kasip.gateway.cache;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CacheKeyTest {
    @ParameterizedTest
    @CsvSource({
        "/v1/cards, /v1/cards",
        "/v1/cards?, /v1/cards",
        "/v1/cards?b=1&a=2, /v1/cards?a=2&b=1",
        "/v1/cards?a=2&&b=1&, /v1/cards?a=2&b=1",
        "/v1/cards?a=2&b=1&a=1, /v1/cards?a=2&a=1&b=1"
    })
    void aTargetHasOneSpelling(String target, String spelt) {
        assertThat(CacheKey.of(target, null)).isEqualTo(CacheKey.asSpelt(spelt, "*/*"));
    }

    @Property
    void whatIsSpeltStaysSo(@ForAll @Chars({'a', 'b', '&', '=', '1', '?'}) String query) {
        CacheKey once = CacheKey.of("/v1/cards?" + query, null);
        assertThat(CacheKey.of(once.target(), null)).isEqualTo(once);
    }
}
