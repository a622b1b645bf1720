package kz.kasip.standards.standard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import kz.kasip.standards.code.OkedCode;
import kz.kasip.standards.code.StandardCode;
import kz.kasip.standards.http.Paging;
import kz.kasip.standards.oked.PublishedStandards;

/** Tells the classifier which standards are published. */
@ApplicationScoped
class Standards implements PublishedStandards {

    private static final int ALL = 200;

    private final StandardQuery query;
    private final StandardVersionRepository versions;
    private final StoredJson json;
    private final LegalDay day;

    Standards(StandardQuery query, StandardVersionRepository versions, StoredJson json, LegalDay day) {
        this.query = query;
        this.versions = versions;
        this.json = json;
        this.day = day;
    }

    @Override
    public List<Ref> under(OkedCode code) {
        var filter = new StandardQuery.Filter(code, null, null, day.today(), null);
        return query.page(filter, Paging.first(ALL)).stream().map(this::ref).toList();
    }

    @Override
    public Optional<Ref> find(StandardCode code) {
        return versions.asOf(code, day.today()).map(this::ref);
    }

    private Ref ref(StandardVersion version) {
        return new Ref(version.code, version.number, json.content(version).title());
    }
}
