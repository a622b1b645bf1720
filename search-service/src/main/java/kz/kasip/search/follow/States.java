package kz.kasip.search.follow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import kz.kasip.search.client.Change;
import kz.kasip.search.index.Generation;

/** The states of all versions and the cursors of both feeds, in memory and in the generation that they are about. */
final class States {
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    private static final String VERSION = "version:";
    private static final String CURSOR = "cursor:";

    private final Generation generation;
    private final Map<String, VersionState> versions = new TreeMap<>();
    private final Map<String, String> cursors = new HashMap<>();

    private final BooleanSupplier mayWrite;

    private States(Generation generation, BooleanSupplier mayWrite) {
        this.generation = generation;
        this.mayWrite = mayWrite;
    }

    /** Reads what a generation keeps. */
    static States of(Generation generation, BooleanSupplier mayWrite) {
        States states = new States(generation, mayWrite);
        states.readAnew();
        return states;
    }

    /** Reads once more what the generation keeps; another replica may have written. */
    synchronized void readAnew() {
        Map<String, String> kept = generation.kept();
        versions.clear();
        cursors.clear();
        kept.forEach((key, value) -> {
            if (key.startsWith(VERSION)) {
                versions.put(key, read(value));
            } else if (key.startsWith(CURSOR)) {
                cursors.put(key, value);
            }
        });
    }

    /** The cursor up to which a feed's changes are kept, if any are. */
    synchronized Optional<String> cursor(String feed) {
        return Optional.ofNullable(cursors.get(CURSOR + feed));
    }

    synchronized List<VersionState> all() {
        return List.copyOf(versions.values());
    }

    /** Takes in changes of a feed. They are kept before the cursor is: after a crash in between they are told once more. */
    synchronized void apply(String feed, List<Change> changes, String cursor) {
        Map<String, VersionState> changed = new TreeMap<>();
        for (Change change : changes) {
            String key = key(change.code(), change.version());
            VersionState before = changed.getOrDefault(key, versions.get(key));
            VersionState known = before == null ? VersionState.unknown(change.code(), change.version()) : before;
            VersionState after = known.after(change);
            if (!after.equals(known)) {
                changed.put(key, after);
            }
        }
        put(changed);
        if (!cursor.equals(cursors.get(CURSOR + feed))) {
            keep(Map.of(CURSOR + feed, cursor));
            cursors.put(CURSOR + feed, cursor);
        }
    }

    /** Notes what is now indexed of a version. */
    synchronized void note(VersionState version, UnaryOperator<VersionState> indexed) {
        String key = key(version.code(), version.version());
        put(Map.of(key, indexed.apply(versions.get(key))));
    }

    private void put(Map<String, VersionState> changed) {
        if (!changed.isEmpty()) {
            Map<String, String> documents = new HashMap<>();
            changed.forEach((key, state) -> documents.put(key, write(state)));
            keep(documents);
            versions.putAll(changed);
        }
    }

    /** Whether no other replica writes now. */
    boolean mayWrite() {
        return mayWrite.getAsBoolean();
    }

    private void keep(Map<String, String> values) {
        if (!mayWrite()) {
            throw new IllegalStateException("Another replica writes now");
        }
        generation.keep(values);
    }

    /** Whether the passages that the states tell of are there. */
    synchronized boolean agreeWith(Map<String, Long> passages) {
        return versions.values().stream()
                .filter(VersionState::isIndexed)
                .allMatch(state -> state.passages()
                        <= passages.getOrDefault(state.indexedKey().toString(), 0L));
    }

    private static String key(String code, int version) {
        return VERSION + code + "/" + version;
    }

    private static VersionState read(String value) {
        try {
            return JSON.readValue(value, VersionState.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept state can't be read", e);
        }
    }

    private static String write(VersionState state) {
        try {
            return JSON.writeValueAsString(state);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A state is no JSON", e);
        }
    }
}
