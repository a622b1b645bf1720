package kz.kasip.gateway.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Which client a token is of. The services check tokens themselves; here they only say whose limit is used, so a request never waits for
 * that: a token seen for the first time is checked beside, and until then its request counts as one without.
 */
@Singleton
public final class Tokens {
    /** More at once are not looked at: they would be made up. */
    private static final int WAITING = 100;

    private final TokenCheck check;
    private final Executor beside;
    private final Set<Fingerprint> underway = ConcurrentHashMap.newKeySet();
    private final Cache<Fingerprint, Verdict> verdicts;

    @Inject
    Tokens(Vertx vertx, TokenConfig config) {
        this(new TokenCheck(new IssuerKeys(vertx, config), config), config);
    }

    private Tokens(TokenCheck check, TokenConfig config) {
        this.check = check;
        this.beside = new ThreadPoolExecutor(
                0,
                1,
                10,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(WAITING),
                Thread.ofVirtual().name("token-check").factory());
        this.verdicts = Caffeine.newBuilder()
                .maximumSize(config.verdicts())
                .expireAfter(Expiry.creating((Fingerprint token, Verdict verdict) -> lives(verdict, config)))
                .executor(Runnable::run)
                .build();
    }

    private static Duration lives(Verdict verdict, TokenConfig config) {
        return switch (verdict) {
            case Verdict.Unsure _ -> config.askAtMostEach();
            case Verdict.Invalid _ -> config.verdictLives();
            case Verdict.Valid valid -> {
                Duration left = Duration.between(Instant.now(), valid.until());
                yield left.compareTo(config.verdictLives()) < 0 ? left : config.verdictLives();
            }
        };
    }

    /** The client of a token, if that is known already. */
    public Optional<String> client(String token) {
        Fingerprint print = Fingerprint.of(token);
        Verdict verdict = verdicts.getIfPresent(print);
        if (verdict == null) checkBeside(print, token);
        return verdict instanceof Verdict.Valid valid ? Optional.of(valid.client()) : Optional.empty();
    }

    /** Checks a token now; may wait for the issuer. */
    public Verdict check(String token) {
        return check.of(token);
    }

    private void checkBeside(Fingerprint print, String token) {
        if (!underway.add(print)) return;
        try {
            beside.execute(() -> {
                try {
                    verdicts.put(print, check.of(token));
                } finally {
                    underway.remove(print);
                }
            });
        } catch (RejectedExecutionException tooMany) {
            underway.remove(print);
        }
    }
}
