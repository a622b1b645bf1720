package kz.kasip.gateway.limit;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import kz.kasip.gateway.key.KeyRing;
import kz.kasip.gateway.key.KeyRing.Judgement;
import kz.kasip.gateway.problem.Refusal;
import kz.kasip.gateway.quota.Quota;
import kz.kasip.gateway.token.Tokens;

/**
 * Tells who asks: the client of a token that has been verified, else the API key, else the address. A key is the gateway's own business
 * and is taken off the request here.
 */
@Singleton
final class Askers {
    private static final CharSequence KEY_HEADER = HttpHeaders.createOptimized("X-API-Key");
    private static final String BEARER = "Bearer ";
    private static final String KEY = "ApiKey ";

    private final ClientAddress addresses;
    private final Tokens tokens;
    private final KeyRing keys;
    private final RatesConfig rates;
    private final Quota keyless;
    private final Quota keyed;
    private final Quota client;
    private final Map<Integer, Quota> ofKeys = new ConcurrentHashMap<>();

    Askers(LimitsConfig limits, RatesConfig rates, Tokens tokens, KeyRing keys) {
        this.addresses = new ClientAddress(limits.trustedProxies());
        this.tokens = tokens;
        this.keys = keys;
        this.rates = rates;
        this.keyless = Quota.of("keyless", rates.keyless(), rates.window());
        this.keyed = Quota.of("key", rates.keyed(), rates.window());
        this.client = Quota.of("client", rates.client(), rates.window());
    }

    Asker of(HttpServerRequest request) {
        String key = takeKey(request.headers());
        Optional<Asker> byToken = byToken(request.headers().get(HttpHeaders.AUTHORIZATION));
        if (byToken.isPresent()) return byToken.get();
        return of(key, () -> addresses.of(request));
    }

    /** The same of what a request without a token says. */
    Asker of(String key, String nearest, String forwardedFor) {
        List<String> told = forwardedFor == null ? List.of() : List.of(forwardedFor);
        return of(key, () -> addresses.of(nearest, told));
    }

    private Asker of(String key, Supplier<String> address) {
        return switch (key == null ? new Judgement.Unread() : keys.judge(key)) {
            case Judgement.Good good -> new Asker("K:" + good.id(), ofKey(good), Optional.empty());
            case Judgement.Bad bad -> byAddress(address.get(), Optional.of(bad.why()));
            case Judgement.Unread _ -> byAddress(address.get(), Optional.empty());
        };
    }

    private static String takeKey(MultiMap headers) {
        String authorization = headers.get(HttpHeaders.AUTHORIZATION);
        String key = headers.get(KEY_HEADER);
        if (key != null) headers.remove(KEY_HEADER);
        if (!hasScheme(authorization, KEY)) return key;
        headers.remove(HttpHeaders.AUTHORIZATION);
        return key == null ? authorization.substring(KEY.length()) : key;
    }

    private static boolean hasScheme(String authorization, String scheme) {
        return authorization != null && authorization.regionMatches(true, 0, scheme, 0, scheme.length());
    }

    private Optional<Asker> byToken(String authorization) {
        if (!hasScheme(authorization, BEARER)) return Optional.empty();
        return tokens.client(authorization.substring(BEARER.length()).strip())
                .map(name -> new Asker("T:" + name, client, Optional.empty()));
    }

    private Asker byAddress(String address, Optional<Refusal> refusal) {
        return new Asker("A:" + address, keyless, refusal);
    }

    private Quota ofKey(Judgement.Good key) {
        if (key.perMinute().isEmpty()) return keyed;
        return ofKeys.computeIfAbsent(
                key.perMinute().get(),
                each -> Quota.of("key", Math.max(1, each * rates.window().toSeconds() / 60), rates.window()));
    }
}
