package kz.kasip.standards.webhook.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kasip.standards.problem.Unprocessable;
import kz.kasip.standards.problem.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetsTest {

    private static final String INSIDE = "must lead to a known host in the public internet";

    static WebhookConfig config(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withConverter(Duration.class, 200, new DurationConverter())
                .withMapping(WebhookConfig.class)
                .withDefaultValues(settings)
                .build()
                .getConfigMapping(WebhookConfig.class);
    }

    /** Names of the tests, and addresses as the system reads them. */
    private static List<InetAddress> resolve(String host) throws UnknownHostException {
        return switch (host) {
            case "hooks.example.kz" -> addresses("93.184.215.14", "2606:2800:21f:cb07:6820:80da:af6b:8b2c");
            case "half.example.kz" -> addresses("93.184.215.14", "10.0.0.7");
            case "inside.example.kz" -> addresses("fd12:3456::1");
            case "metadata.example.kz" -> addresses("169.254.169.254");
            case "unknown.example.kz" -> throw new UnknownHostException(host);
            default -> addresses(host);
        };
    }

    private static List<InetAddress> addresses(String... texts) throws UnknownHostException {
        var addresses = new ArrayList<InetAddress>();
        for (var text : texts) {
            addresses.addAll(List.of(InetAddress.getAllByName(text)));
        }
        return addresses;
    }

    private static Targets targets(String... settings) {
        var map = Stream.of(settings)
                .map(setting -> setting.split("="))
                .collect(Collectors.toMap(parts -> "kasip.webhooks." + parts[0], parts -> parts[1]));
        return new Targets(config(map), TargetsTest::resolve);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "http://hooks.example.kz/a | must begin with https://",
                "ftp://hooks.example.kz/a | must begin with https://",
                "file:///etc/passwd | must be an address with a host, without user, password and fragment",
                "https://gateway@hooks.example.kz/ | must be an address with a host, without user, password and fragment",
                "https://kasip.kz:8080@hooks.example.kz/ | must be an address with a host, without user, password and fragment",
                "https://hooks.example.kz/#a | must be an address with a host, without user, password and fragment",
                "https://127.1/ | must be an address with a host, without user, password and fragment",
                "https:///a | must be an address with a host, without user, password and fragment",
                "hooks.example.kz | must be an address with a host, without user, password and fragment",
                "https://hooks.example.kz/a b | is no address",
                "https://hooks.example.kz\\@127.0.0.1/ | is no address",
                "https://hooks.example.kz:22/ | must have one of the ports [443, 8443]",
                "https://unknown.example.kz/ | " + INSIDE,
                "https://half.example.kz/ | " + INSIDE,
                "https://inside.example.kz/ | " + INSIDE,
                "https://metadata.example.kz/latest/meta-data | " + INSIDE,
            })
    void anAddressThatIsNotAllowedIsRefusedWithItsReason(String url, String reason) {
        assertThatExceptionOfType(Unprocessable.class)
                .isThrownBy(() -> targets().require(url))
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo("webhook-target-refused"))
                .satisfies(refusal -> assertThat(refusal.violations()).containsExactly(new Violation("url", reason)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "2130706433",
                "localhost",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "100.100.100.200",
                "168.63.129.16",
                "192.0.0.192",
                "192.0.2.1",
                "198.18.0.1",
                "198.51.100.7",
                "203.0.113.7",
                "224.0.0.1",
                "239.255.255.250",
                "240.0.0.1",
                "255.255.255.255",
                "[::1]",
                "[::]",
                "[fe80::1]",
                "[fc00::1]",
                "[fd00:ec2::254]",
                "[ff02::1]",
                "[::ffff:127.0.0.1]",
                "[::ffff:a00:1]",
                "[::127.0.0.1]",
                "[64:ff9b::a00:1]",
                "[2002:7f00:1::]",
                "[2001:0:7f00:1::]",
                "[2001:db8::1]",
                "[fec0::1]",
                "[100::1]"
            })
    void noAddressInsideIsReached(String host) {
        assertThatExceptionOfType(Unprocessable.class)
                .isThrownBy(() -> targets().require("https://" + host + "/"))
                .satisfies(refusal -> assertThat(refusal.violations()).containsExactly(new Violation("url", INSIDE)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://hooks.example.kz/a?b=c",
                "https://hooks.example.kz:8443",
                "https://172.32.0.1/",
                "https://100.128.0.1/",
                "https://[2606:4700::1111]/"
            })
    void thePublicInternetIsReached(String url) {
        assertThatCode(() -> targets().require(url)).doesNotThrowAnyException();
    }

    @Test
    void configurationOpensWhatIsInside() {
        assertThatCode(() -> targets("allow-private=true").require("https://127.0.0.1:4711/"))
                .doesNotThrowAnyException();
        assertThatCode(() -> targets("allow-http=true", "ports=80").require("http://hooks.example.kz/"))
                .doesNotThrowAnyException();
        assertThatExceptionOfType(Unprocessable.class)
                .isThrownBy(() -> targets("allow-private=true").require("http://127.0.0.1/"));
    }
}
