package kz.kasip.gateway.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;

/** Where entries are kept, bounded in bytes; those that are asked for least make room. */
final class Shelf {
    /** What nobody renewed for so long is good for nothing. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private final Cache<CacheKey, Entry> entries;

    Shelf(long bytes) {
        entries = Caffeine.newBuilder()
                .maximumWeight(bytes)
                .<CacheKey, Entry>weigher((key, entry) -> key.size() + entry.size())
                .expireAfterWrite(LONGEST)
                .removalListener((key, entry, cause) -> entry.bodies().release())
                // in the thread that puts something in: what makes room does so at once
                .executor(Runnable::run)
                .build();
    }

    Entry at(CacheKey key) {
        return entries.getIfPresent(key);
    }

    /** Keeps an entry, beside whoever else holds its bodies. */
    void put(CacheKey key, Entry entry) {
        entry.bodies().retain();
        entries.put(key, entry);
    }

    /** To be called when bodies have grown; the entry may be another by now that has the same. */
    void weighAgain(CacheKey key, Bodies bodies) {
        Entry entry = entries.getIfPresent(key);
        if (entry != null && entry.bodies() == bodies) entries.asMap().replace(key, entry, entry);
    }

    void remove(CacheKey key, Entry entry) {
        entries.asMap().remove(key, entry);
    }

    void clear() {
        entries.invalidateAll();
    }

    /** Bytes kept now. */
    long size() {
        entries.cleanUp();
        return entries.policy().eviction().orElseThrow().weightedSize().orElseThrow();
    }
}
