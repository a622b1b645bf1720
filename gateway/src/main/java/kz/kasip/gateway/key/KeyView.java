package kz.kasip.gateway.key;

import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** An API key as it is answered: never its secret but when that is new. */
final class KeyView {
    private KeyView() {}

    static JsonObject of(ApiKey key, Instant now) {
        JsonObject view = new JsonObject()
                .put("id", key.id())
                .put("name", key.name())
                .put("owner", key.owner())
                .put("status", key.status(now).name());
        if (key.perMinute() != null) view.put("limit", key.perMinute());
        sign(view, "created", key.created());
        if (key.expires() != null) view.put("expiresAt", shown(key.expires()));
        sign(view, "rotated", key.rotated());
        if (key.former() != null && now.isBefore(key.former().until()))
            view.put("formerUntil", shown(key.former().until()));
        sign(view, "revoked", key.revoked());
        if (key.lastUsed() != null) view.put("lastUsed", key.lastUsed().toString());
        return view;
    }

    /** With the secret, this once. */
    static JsonObject of(ApiKey key, Secret secret, Instant now) {
        return of(key, now).put("key", secret.shown());
    }

    private static void sign(JsonObject view, String what, ApiKey.Signed signed) {
        if (signed == null) return;
        view.put(what + "At", shown(signed.at())).put(what + "By", signed.by());
    }

    private static String shown(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
