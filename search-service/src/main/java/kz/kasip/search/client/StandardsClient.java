package kz.kasip.search.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response.Status;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads standards-service. */
@ApplicationScoped
public class StandardsClient implements Feed {
    private static final String NAME = "standards";
    private static final int PAGE = 200;

    /** Of the classifier of activities. */
    private static final List<String> LEVELS = List.of("SECTION", "DIVISION", "GROUP", "CLASS", "SUBCLASS");

    private final StandardsApi standards;

    StandardsClient(@RestClient StandardsApi standards) {
        this.standards = standards;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<ChangePage> changes(String after, int waitSeconds) {
        return Call.unless(Status.GONE, NAME, standards.changes(after, PAGE, waitSeconds), waitSeconds);
    }

    /** A revision of a published version; nothing when it is not to be seen, or not yet. */
    public Optional<StandardContent> standard(String code, int version, int revision) {
        return Call.unless(Status.NOT_FOUND, NAME, standards.standard(code, version, revision), 0);
    }

    /** What all activities of the classifier are called, by code; nothing where there is no classifier. */
    public Map<String, Map<String, String>> activities() {
        Map<String, Map<String, String>> titles = new HashMap<>();
        for (String level : LEVELS) {
            String cursor = null;
            do {
                ActivityPage page = Call.unless(Status.NOT_FOUND, NAME, standards.activities(level, PAGE, cursor), 0)
                        .orElse(new ActivityPage(List.of(), null));
                page.items().forEach(activity -> titles.put(activity.code(), activity.title()));
                cursor = page.next();
            } while (cursor != null);
        }
        return titles;
    }
}
