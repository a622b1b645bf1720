package kz.kasip.gateway.key;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.kasip.gateway.problem.Refusal;

/** All API keys in memory, so that a request's key is judged at once; they stay while the database is away. */
@Singleton
public final class KeyRing {
    private static final ZoneId LEGAL = ZoneId.of("Asia/Almaty");

    private final KeyStore store;
    private final Map<String, LocalDate> used = new ConcurrentHashMap<>();
    private final Set<String> usedNow = ConcurrentHashMap.newKeySet();
    private volatile Map<String, ApiKey> keys;
    private volatile LocalDate today = LocalDate.now(Clock.system(LEGAL));
    private String revision;

    KeyRing(KeyStore store) {
        this.store = store;
    }

    /** What a sent key is worth. */
    public sealed interface Judgement {
        /**
         * It is good.
         *
         * @param perMinute how much it may take a minute, when it has a limit of its own
         */
        record Good(String id, Optional<Integer> perMinute) implements Judgement {}

        /** It opens nothing. */
        record Bad(Refusal why) implements Judgement {}

        /** The keys could not be read yet. */
        record Unread() implements Judgement {}
    }

    /** Judges what a client sent as its key, in memory. */
    public Judgement judge(String sent) {
        Map<String, ApiKey> known = keys;
        if (known == null) return new Judgement.Unread();
        Optional<Secret> secret = Secret.parse(sent);
        ApiKey key = secret.map(Secret::id).map(known::get).orElse(null);
        Instant now = Instant.now();
        if (key == null || !key.opensWith(secret.get().hash(), now)) {
            return bad("key-unknown", "This API key is not known.");
        }
        return switch (key.status(now)) {
            case REVOKED -> bad("key-revoked", "This API key has been revoked.");
            case EXPIRED -> bad("key-expired", "This API key has expired.");
            case ACTIVE -> {
                noteUse(key.id());
                yield new Judgement.Good(key.id(), Optional.ofNullable(key.perMinute()));
            }
        };
    }

    private static Judgement bad(String type, String detail) {
        return new Judgement.Bad(Refusal.keyRefused(type, detail));
    }

    private void noteUse(String id) {
        if (today.equals(used.get(id))) return;
        used.put(id, today);
        usedNow.add(id);
    }

    /** Reads the keys when they have changed, and writes down which were used today. */
    synchronized void refresh() {
        today = LocalDate.now(Clock.system(LEGAL));
        if (!store.revision().equals(revision)) {
            KeyStore.All all = store.all();
            keys = all.keys().stream().collect(Collectors.toUnmodifiableMap(ApiKey::id, Function.identity()));
            revision = all.revision();
        }
        List<String> ids = List.copyOf(usedNow);
        if (ids.isEmpty()) return;
        store.noteUse(ids, today);
        ids.forEach(usedNow::remove);
    }
}
