package kz.kasip.search.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response.Status;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads standards-service. */
@ApplicationScoped
public class StandardsClient implements Feed {
    private static final String NAME = "standards";
    private static final int PAGE = 200;

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
}
