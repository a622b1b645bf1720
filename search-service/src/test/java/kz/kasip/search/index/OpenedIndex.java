package kz.kasip.search.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** An index that is filled once, outside of the service, and all of which is in force. */
public record OpenedIndex(Generations generations, Generation generation, ServingIndex serving)
        implements AutoCloseable {
    /** Makes an empty one where a configuration says. */
    public static OpenedIndex of(SearchConfig config) {
        Generations generations = new Generations(config);
        Generation generation = generations.create();
        ServingIndex serving = new ServingIndex();
        serving.serve(generation);
        return new OpenedIndex(generations, generation, serving);
    }

    /** Fills it and lets everything be seen. */
    public void fill(List<Passage> passages) {
        generation.write(passages);
        Set<String> versions =
                passages.stream().map(passage -> passage.versionKey).collect(Collectors.toSet());
        generation.show(new InForce(LocalDate.now(), versions, Set.of()));
    }

    @Override
    public void close() {
        generation.close(() -> generations.remove(generation.name()));
    }
}
