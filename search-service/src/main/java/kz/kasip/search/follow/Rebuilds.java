package kz.kasip.search.follow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Optional;
import kz.kasip.search.index.Notices;

/** The rebuild that runs, and those that have ended, as all replicas see them. */
final class Rebuilds {
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    private static final String DONE = "done-";

    private final Notices notices;

    Rebuilds(Notices notices) {
        this.notices = notices;
    }

    /** Asks for one; the one that runs where there is one. */
    Rebuild ask(String generation, String reason) {
        Rebuild asked = Rebuild.started(generation, reason);
        return notices.post(Notices.REBUILD, write(asked)) ? asked : running().orElse(asked);
    }

    Optional<Rebuild> running() {
        return notices.read(Notices.REBUILD).map(Rebuilds::read);
    }

    Optional<Rebuild> find(String id) {
        return running()
                .filter(rebuild -> rebuild.id().equals(id))
                .or(() -> notices.read(DONE + id).map(Rebuilds::read));
    }

    /** Tells how far the one that runs is. */
    void indexed(int versions) {
        running()
                .filter(rebuild -> rebuild.versions() != versions)
                .ifPresent(rebuild -> notices.replace(Notices.REBUILD, write(rebuild.with(versions))));
    }

    /** Tells that the one that runs has ended: its generation answers. */
    void done(int versions) {
        running().ifPresent(rebuild -> {
            notices.replace(DONE + rebuild.id(), write(rebuild.done(versions)));
            notices.remove(Notices.REBUILD);
        });
    }

    /** Forgets the one that runs. */
    void drop() {
        notices.remove(Notices.REBUILD);
    }

    private static Rebuild read(String text) {
        try {
            return JSON.readValue(text, Rebuild.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A rebuild's notice can't be read", e);
        }
    }

    private static String write(Rebuild rebuild) {
        try {
            return JSON.writeValueAsString(rebuild);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A rebuild is no JSON", e);
        }
    }
}
