package kz.kasip.gateway.key;

import io.vertx.core.MultiMap;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import kz.kasip.gateway.problem.Refusal;
import kz.kasip.gateway.problem.Refused;
import org.jboss.logging.Logger;

/** What admins do with API keys. What is done here is known on this replica at once, on the others when they next look. */
@Singleton
final class KeyOffice {
    private static final Logger LOG = Logger.getLogger(KeyOffice.class);
    private static final String PATH = "/v1/keys";

    private final KeyStore store;
    private final KeyRing ring;
    private final KeyConfig config;

    KeyOffice(KeyStore store, KeyRing ring, KeyConfig config) {
        this.store = store;
        this.ring = ring;
        this.config = config;
    }

    /** What is answered. */
    record Reply(int status, JsonObject body, Map<String, String> headers) {
        static Reply ok(JsonObject body) {
            return new Reply(200, body, Map.of());
        }
    }

    Reply make(String admin, JsonObject sent) {
        Instant now = Instant.now();
        NewKey wanted = NewKey.of(sent, now);
        Secret secret = Secret.make();
        ApiKey key = store.add(wanted, secret, new ApiKey.Signed(now, admin));
        ring.refresh();
        LOG.infof("API key %s made by %s", key.id(), admin);
        return new Reply(201, KeyView.of(key, secret, now), Map.of("Location", PATH + "/" + key.id()));
    }

    Reply list(MultiMap query) {
        int limit = (int) number(query, "limit", 20, 200);
        KeyStore.Page page = store.page(number(query, "cursor", Long.MAX_VALUE, Long.MAX_VALUE), limit + 1);
        Instant now = Instant.now();
        JsonArray items = new JsonArray();
        page.items().stream().limit(limit).forEach(key -> items.add(KeyView.of(key, now)));
        JsonObject body = new JsonObject().put("items", items).put("total", page.total());
        if (page.items().size() <= limit) return Reply.ok(body);
        String next = Long.toString(page.items().get(limit - 1).number());
        String link = "<" + PATH + "?limit=" + limit + "&cursor=" + next + ">; rel=\"next\"";
        return new Reply(200, body.put("next", next), Map.of("Link", link));
    }

    private static long number(MultiMap query, String name, long usual, long most) {
        String sent = query.get(name);
        if (sent == null) return usual;
        if (sent.matches("[1-9]\\d{0,17}") && Long.parseLong(sent) <= most) return Long.parseLong(sent);
        throw new Refused(Refusal.parameterInvalid(
                name, name.equals("limit") ? "between 1 and " + most : "the next of the page before"));
    }

    Reply show(String id) {
        return Reply.ok(KeyView.of(known(id), Instant.now()));
    }

    private ApiKey known(String id) {
        return store.find(id).orElseThrow(() -> new Refused(Refusal.unknown("key-not-found", "There is no such key.")));
    }

    Reply rotate(String id, String admin, JsonObject sent) {
        Instant now = Instant.now();
        Duration grace = grace(sent);
        ApiKey former = known(id);
        Secret secret = Secret.make(id);
        ApiKey key = store.rotate(secret, now.plus(grace), new ApiKey.Signed(now, admin))
                .orElseThrow(() -> new Refused(Refusal.conflict(
                        "key-not-active", "Key " + former.id() + " is revoked or has expired; make another one.")));
        ring.refresh();
        LOG.infof("API key %s rotated by %s", id, admin);
        return Reply.ok(KeyView.of(key, secret, now));
    }

    private Duration grace(JsonObject sent) {
        Object grace = sent.getValue("grace");
        if (grace == null) return config.grace();
        try {
            Duration asked = Duration.parse(String.valueOf(grace));
            if (!asked.isNegative() && asked.compareTo(config.longestGrace()) <= 0) return asked;
        } catch (DateTimeParseException e) {
            LOG.debug("No duration", e);
        }
        throw new Refused(
                Refusal.parameterInvalid("grace", "a duration such as PT24H, at most " + config.longestGrace()));
    }

    Reply revoke(String id, String admin) {
        known(id);
        if (store.revoke(id, new ApiKey.Signed(Instant.now(), admin)).isPresent()) {
            ring.refresh();
            LOG.infof("API key %s revoked by %s", id, admin);
        }
        return new Reply(204, null, Map.of());
    }
}
