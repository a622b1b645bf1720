package kz.kasip.search.index.opensearch;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import kz.kasip.search.index.Fields;
import kz.kasip.search.index.InForce;
import kz.kasip.search.index.Status;

/** What is seen of each status, as filters. */
final class Seen {
    private final InForce versions;
    private final LocalDate day;

    Seen(InForce versions, LocalDate day) {
        this.versions = versions;
        this.day = day;
    }

    ObjectNode of(Set<Status> statuses) {
        Set<String> keys = new HashSet<>();
        statuses.forEach(status -> keys.addAll(versions.on(day, status)));
        return OpenSearchClauses.terms(Fields.VERSION_KEY, keys);
    }
}
