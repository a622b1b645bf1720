package kz.kasip.standards.webhook.sending;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Settings of webhooks. */
@ConfigMapping(prefix = "kasip.webhooks")
public interface WebhookConfig {

    /** How often subscriptions with something to send are looked for. */
    @WithDefault("1s")
    String every();

    /** Whether targets may be inside, and on any port: for tests and local use alone. */
    @WithDefault("false")
    boolean allowPrivate();

    /** Whether targets may be without TLS. */
    @WithDefault("false")
    boolean allowHttp();

    /** The ports of targets. */
    @WithDefault("443,8443")
    List<Integer> ports();

    /** The key, 32 bytes in Base64, that secrets are sealed with at rest; without it they are stored in clear. */
    Optional<String> secretKey();

    /** How long to wait after each failed attempt; after the last one the delivery is dead. */
    @WithDefault("5s,5m,30m,2h,5h,10h,10h")
    List<Duration> backoff();

    /** How long an attempt may take from its first step to the head of the answer. */
    @WithDefault("10s")
    Duration timeout();

    /** For how many seconds a replica holds a subscription; longer than an attempt may take. */
    @WithDefault("60")
    int leaseSeconds();

    /** After how many failed attempts in a row a subscription is shown as failing. */
    @WithDefault("5")
    int failingAfter();

    /** How many subscriptions a replica serves at the same time. */
    @WithDefault("16")
    int atOnce();

    /** How many subscriptions one owner may have. */
    @WithDefault("20")
    int perOwner();

    /** How long what was delivered or is dead stays listed. */
    @WithDefault("30d")
    Duration keep();

    /** How long a secret is still signed with after its rotation. */
    @WithDefault("1d")
    Duration formerSecret();
}
