package kz.kasip.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import java.lang.reflect.Proxy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressTest {
    private static final String FORGED = "203.0.113.66";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "0 | 198.51.100.7 | - | 198.51.100.7",
                "0 | 198.51.100.7 | 203.0.113.66 | 198.51.100.7",
                "1 | 10.0.0.1 | - | 10.0.0.1",
                "1 | 10.0.0.1 | 198.51.100.7 | 198.51.100.7",
                "1 | 10.0.0.1 | 203.0.113.66, 198.51.100.7 | 198.51.100.7",
                "2 | 10.0.0.1 | 203.0.113.66, 198.51.100.7, 10.0.0.2 | 198.51.100.7",
                "2 | 10.0.0.1 | 198.51.100.7 | 198.51.100.7",
                "1 | 10.0.0.1 | unknown | 10.0.0.1",
                "2 | 10.0.0.1 | 203.0.113.66, rubbish, 198.51.100.8 | 198.51.100.8",
                "1 | 10.0.0.1 | 198.51.100.7:4711 | 198.51.100.7",
                "1 | 10.0.0.1 | [2001:db8:1:2::7]:4711 | 20010db800010002/64",
                "0 | 2001:db8:1:2:3:4:5:6 | - | 20010db800010002/64",
                "0 | 2001:db8:1:2:ffff:4:5:6 | - | 20010db800010002/64",
                "0 | 2001:db8:1:3:3:4:5:6 | - | 20010db800010003/64",
                "1 | 10.0.0.1 | fe80::1%eth0 | fe80000000000000/64",
                "0 | ::ffff:198.51.100.7 | - | 198.51.100.7",
            })
    void whatTheOutermostTrustedProxyHasSeenCounts(int proxies, String nearest, String told, String address) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap();
        if (told != null) headers.add("X-Forwarded-For", told);
        assertThat(new ClientAddress(proxies).of(request(nearest, headers))).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource({"1, 198.51.100.8", "2, 198.51.100.7", "3, 203.0.113.66"})
    void severalHeadersAreOneList(int proxies, String address) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap()
                .add("X-Forwarded-For", FORGED)
                .add("x-forwarded-for", "198.51.100.7 , 198.51.100.8");
        assertThat(new ClientAddress(proxies).of(request("10.0.0.1", headers))).isEqualTo(address);
    }

    private static HttpServerRequest request(String nearest, MultiMap headers) {
        return (HttpServerRequest) Proxy.newProxyInstance(
                ClientAddressTest.class.getClassLoader(),
                new Class<?>[] {HttpServerRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "remoteAddress" -> SocketAddress.inetSocketAddress(4711, nearest);
                    case "headers" -> headers;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
