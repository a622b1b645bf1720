package kz.kasip.search.index.opensearch;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
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

    /** All that has one of the statuses. */
    ObjectNode of(Set<Status> statuses) {
        Set<String> keys = new HashSet<>();
        statuses.forEach(status -> keys.addAll(versions.on(day, status)));
        return OpenSearchClauses.terms(Fields.VERSION_KEY, keys);
    }

    /** The same among what has any status: what is in force is a long list, which no request should hold twice. */
    ObjectNode among(Set<Status> statuses) {
        ObjectNode repealed = of(Set.of(Status.REPEALED));
        boolean others = statuses.contains(Status.PUBLISHED);
        if (others && statuses.contains(Status.REPEALED)) {
            return OpenSearchClauses.of("match_all", JsonNodeFactory.instance.objectNode());
        }
        return others
                ? OpenSearchClauses.of(
                        "bool", JsonNodeFactory.instance.objectNode().set("must_not", repealed))
                : repealed;
    }
}
