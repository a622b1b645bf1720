package kz.kasip.deploy.e2e;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/** What was acknowledged, what is not known, and what was answered that never may be. */
final class Ledger {
    /** What is to be true of a version. */
    enum State {
        PUBLISHED,
        SCHEDULED,
        REPEALED
    }

    /** A version whose last deed was acknowledged. */
    record Known(String code, int version, State state) {}

    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private final Map<String, Boolean> unknown = new ConcurrentHashMap<>();
    private final List<String> published = java.util.Collections.synchronizedList(new ArrayList<>());
    private final ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();
    private final AtomicLong checked = new AtomicLong();

    /** From now on it is unknown how a standard is, until its deed is acknowledged. */
    void begin(String code) {
        unknown.put(code, true);
    }

    void acknowledge(Known version) {
        known.put(version.code() + "/" + version.version(), version);
        if (version.state() == State.PUBLISHED) published.add(version.code());
        unknown.remove(version.code());
    }

    void forget(String code, int version) {
        known.remove(code + "/" + version);
        unknown.remove(code);
    }

    /** Any standard that is published for certain; null while there is none. */
    String anyPublished() {
        synchronized (published) {
            return published.isEmpty()
                    ? null
                    : published.get(ThreadLocalRandom.current().nextInt(published.size()));
        }
    }

    List<Known> known() {
        return List.copyOf(known.values());
    }

    List<String> unknown() {
        return List.copyOf(unknown.keySet());
    }

    void wrong(String what) {
        wrong.add(what);
    }

    List<String> wrong() {
        return List.copyOf(wrong);
    }

    void checked() {
        checked.incrementAndGet();
    }

    long operations() {
        return checked.get();
    }
}
