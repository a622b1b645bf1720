package kz.kasip.gateway.token;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.time.Duration;

/** Whose tokens are believed, and how often their issuer is asked. */
@ConfigMapping(prefix = "kasip.gateway.tokens")
interface TokenConfig {
    /** The issuer's address, under which its metadata are. */
    URI issuer();

    /** The audience that a token must have. */
    String audience();

    /** Where a token has the roles, steps separated by slashes. */
    String roleClaim();

    /** After this time the keys are asked for again, so that one that the issuer has withdrawn is forgotten. */
    Duration keysLive();

    /** The issuer is asked at most once in this time, whatever keys tokens name. */
    Duration askAtMostEach();

    /** The longest wait for the issuer. */
    Duration patience();

    /** The longest that a verdict on a token is kept. */
    Duration verdictLives();

    /** Of so many tokens the verdict is kept. */
    int verdicts();
}
