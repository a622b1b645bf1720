package kz.kasip.cards.export;

import java.time.Instant;

/**
 * A state of what is exported.
 *
 * @param key the same as long as every export is
 * @param changed when it last became another one
 */
record Edition(String key, Instant changed) {}
