package kz.kasip.standards.standard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import kz.kasip.standards.audit.Audit;
import kz.kasip.standards.audit.AuditAction;
import kz.kasip.standards.code.OkedCode;
import kz.kasip.standards.code.StandardCode;
import kz.kasip.standards.oked.Oked;

/** Writes the content of a draft into its version; new content is to be reviewed anew. */
@ApplicationScoped
class DraftFilling {

    private final StandardVersionRepository versions;
    private final StoredJson json;
    private final Oked oked;
    private final Audit audit;
    private final Clock clock;

    DraftFilling(StandardVersionRepository versions, StoredJson json, Oked oked, Audit audit, Clock clock) {
        this.versions = versions;
        this.json = json;
        this.oked = oked;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Makes the draft, or its next revision.
     *
     * @param known the draft that there is
     */
    void fill(Optional<StandardVersion> known, NewDraft draft, List<VersionDocument> documents, AuditAction deed) {
        var version = known.orElseGet(StandardVersion::new);
        var before = version.status;
        fill(version, draft, documents);
        if (known.isEmpty()) {
            version.id = UUID.randomUUID();
            versions.persist(version);
        }
        var detail = "document " + draft.document().importId() + " in "
                + draft.document().language() + ", draft " + draft.revision();
        audit.record(
                draft.editor(),
                deed,
                draft.code(),
                draft.number(),
                before == StandardVersion.Status.DRAFT ? detail : detail + ", no longer " + before);
        if (!draft.isCorrection()) {
            oked.mention(draft.code(), draft.number(), named(draft.content()));
        }
    }

    static Map<String, List<Oked.Named>> named(VersionContent content) {
        var named = new TreeMap<String, List<Oked.Named>>();
        for (var step : content.oked()) {
            if (step.code() != null && step.title() != null) {
                OkedCode.read(step.code())
                        .ifPresent(code -> step.title()
                                .forEach((language, title) -> named.computeIfAbsent(language, key -> new ArrayList<>())
                                        .add(new Oked.Named(code, title))));
            }
        }
        return named;
    }

    private void fill(StandardVersion version, NewDraft draft, List<VersionDocument> documents) {
        var content = draft.content();
        version.code = draft.code();
        version.number = draft.number();
        version.status = StandardVersion.Status.DRAFT;
        version.officialRevision = draft.officialRevision();
        version.corrects = draft.isCorrection() ? json.write(corrects(version, draft)) : null;
        version.year = content.year();
        version.language = documents.getFirst().language();
        version.importId = draft.document().importId();
        version.documents = json.write(documents);
        version.revision = draft.revision();
        version.digest = draft.digest();
        version.content = json.write(content);
        version.findings = json.write(draft.findings());
        version.okedPath = Stream.concat(draft.code().subclass().path().stream(), draft.okedPath().stream())
                .map(OkedCode::value)
                .distinct()
                .toList();
        version.orkLevels = content.cards().stream()
                .map(VersionContent.CardRef::orkLevel)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        version.searchText = searchText(draft.code(), content);
        version.draftedBy = draft.editor().name();
        version.draftedAt = clock.instant();
        version.review.changedBy(version.draftedBy);
    }

    /** Each document of a correction may say in its own language what is corrected. */
    private Map<String, String> corrects(StandardVersion version, NewDraft draft) {
        var corrects = new TreeMap<>(json.corrects(version));
        corrects.putAll(draft.corrects());
        return corrects;
    }

    private static String searchText(StandardCode code, VersionContent content) {
        var texts = new ArrayList<String>(List.of(code.value()));
        texts.addAll(content.title().values());
        if (content.summary() != null) {
            texts.addAll(content.summary().values());
        }
        content.cards().forEach(card -> texts.addAll(card.title().values()));
        return String.join("\n", texts).toLowerCase(Locale.ROOT);
    }
}
