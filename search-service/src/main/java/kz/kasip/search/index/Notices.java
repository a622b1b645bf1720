package kz.kasip.search.index;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Short texts that all replicas which share an index see. */
public interface Notices {
    /** The rebuild that is asked for, or runs. */
    String REBUILD = "rebuild";

    /** The text under a name. */
    Optional<String> read(String name);

    /** Puts a text under a name; false where there is one already. */
    boolean post(String name, String text);

    /** Puts a text under a name, in the place of any other. */
    void replace(String name, String text);

    void remove(String name);

    /** Those of a process which has its index for itself. */
    static Notices inMemory() {
        Map<String, String> texts = new ConcurrentHashMap<>();
        return new Notices() {
            @Override
            public Optional<String> read(String name) {
                return Optional.ofNullable(texts.get(name));
            }

            @Override
            public boolean post(String name, String text) {
                return texts.putIfAbsent(name, text) == null;
            }

            @Override
            public void replace(String name, String text) {
                texts.put(name, text);
            }

            @Override
            public void remove(String name) {
                texts.remove(name);
            }
        };
    }
}
