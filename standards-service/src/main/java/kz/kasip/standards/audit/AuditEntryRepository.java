package kz.kasip.standards.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.kasip.standards.code.StandardCode;
import kz.kasip.standards.http.Paging;

/** The audit trail as it is stored. */
@ApplicationScoped
class AuditEntryRepository implements PanacheRepository<AuditEntry> {

    /** What is asked for; null means any, {@code from} is the first instant and {@code to} the first after the last. */
    record Filter(StandardCode code, Integer version, String actor, AuditAction action, Instant from, Instant to) {}

    private record Condition(String words, Map<String, Object> values) {}

    /** A page of entries, the newest first, and one more than its limit so that the end is known. */
    List<AuditEntry> page(Filter filter, Paging paging) {
        var condition = condition(filter);
        condition.values().put("after", paging.afterNumber(Long.MAX_VALUE));
        return find(condition.words() + " and id < :after order by id desc", condition.values())
                .range(0, paging.limit())
                .list();
    }

    long count(Filter filter) {
        var condition = condition(filter);
        return count(condition.words(), condition.values());
    }

    /** Whether anything was ever stored under a code. */
    boolean knows(StandardCode code) {
        return (Boolean) getEntityManager()
                .createNativeQuery(
                        "select exists (select 1 from standard where code = :code)"
                                + " or exists (select 1 from audit_entry where code = :code)",
                        Boolean.class)
                .setParameter("code", code.value())
                .getSingleResult();
    }

    private static Condition condition(Filter filter) {
        var words = new ArrayList<>(List.of("1 = 1"));
        var values = new HashMap<String, Object>();
        add(words, values, "code = :code", "code", filter.code());
        add(words, values, "version = :version", "version", filter.version());
        add(words, values, "actor = :actor", "actor", filter.actor());
        add(words, values, "action = :action", "action", filter.action());
        add(words, values, "at >= :from", "from", filter.from());
        add(words, values, "at < :to", "to", filter.to());
        return new Condition(String.join(" and ", words), values);
    }

    private static void add(List<String> words, Map<String, Object> values, String term, String name, Object value) {
        if (value != null) {
            words.add(term);
            values.put(name, value);
        }
    }
}
