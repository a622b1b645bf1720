package kz.kasip.standards.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
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
import kz.kasip.standards.change.Change;
import kz.kasip.standards.change.Feed;
import kz.kasip.standards.change.NewChange;
import kz.kasip.standards.code.OkedCode;
import kz.kasip.standards.code.StandardCode;
import kz.kasip.standards.oked.Oked;
import kz.kasip.standards.problem.Conflict;

/** The drafts of versions: what an import makes, replaces and an editor discards. */
@ApplicationScoped
public class Drafts {

    private final StandardVersionRepository versions;
    private final StoredJson json;
    private final Oked oked;
    private final Feed feed;
    private final EntityManager entities;
    private final Clock clock;
    private final Event<DraftDiscarded> discarded;
    private final Audit audit;

    Drafts(
            StandardVersionRepository versions,
            StoredJson json,
            Oked oked,
            Feed feed,
            EntityManager entities,
            Clock clock,
            Event<DraftDiscarded> discarded,
            Audit audit) {
        this.versions = versions;
        this.json = json;
        this.oked = oked;
        this.feed = feed;
        this.entities = entities;
        this.clock = clock;
        this.discarded = discarded;
        this.audit = audit;
    }

    /** The number that a document is for: the one that is stated, else that of the draft there is, else the next free. */
    @Transactional
    public int number(StandardCode code, Integer stated) {
        return Optional.ofNullable(stated)
                .or(() -> versions.draft(code).map(draft -> draft.number))
                .orElseGet(() -> versions.nextNumber(code));
    }

    /**
     * Refuses a document whose version cannot be drafted from it.
     *
     * @throws Conflict {@code version-exists}
     */
    @Transactional
    public void requireRoom(StandardCode code, int number) {
        versions.find(code, number).ifPresent(Drafts::requireRoom);
    }

    private static void requireRoom(StandardVersion version) {
        switch (version.status) {
            case DRAFT -> {}
            case SCHEDULED ->
                throw new Conflict(
                        "version-exists",
                        version + " is about to come into force with other content; withdraw its publication first.");
            case PUBLISHED, REPEALED ->
                throw new Conflict(
                        "version-exists",
                        version + " is " + version.status + ", and what is published does not change in any language."
                                + " Hand the document in as another version with ?version=.");
        }
    }

    /** Reserves the next revision of any draft; the numbers only ever grow. */
    @Transactional
    public long nextRevision() {
        return (Long) entities.createNativeQuery("select nextval('draft_revision')", Long.class)
                .getSingleResult();
    }

    /** Whether a discard of the version's draft covers a revision: cards-service has dropped its cards then. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean isDiscarded(StandardCode code, int number, long revision) {
        versions.lock(code);
        return feed.isDiscarded(code, number, revision);
    }

    /**
     * Makes the draft, or a newer revision of it; a document that a later one of its language overtook is let pass.
     *
     * @return false where the draft has changed under it, so that it is to be merged anew under a newer revision
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean place(NewDraft draft) {
        versions.lock(draft.code());
        var known = versions.find(draft.code(), draft.number());
        known.ifPresent(Drafts::requireRoom);
        var documents = known.map(json::documents).orElse(List.of());
        var language = draft.document().language();
        var before = VersionDocuments.in(documents, language).map(VersionDocument::arrival);
        if (before.isPresent() && before.get() > draft.document().arrival()) {
            return true;
        }
        var counterpart = VersionDocuments.other(documents, language);
        if (!counterpart.equals(Optional.ofNullable(draft.counterpart()))) {
            return false;
        }
        if (known.isPresent() && known.get().revision >= draft.revision()) {
            return documents.contains(draft.document());
        }
        var version = known.orElseGet(StandardVersion::new);
        fill(version, draft, VersionDocuments.with(documents, draft.document()));
        if (known.isEmpty()) {
            version.id = UUID.randomUUID();
            versions.persist(version);
        }
        audit.record(
                draft.editor(),
                AuditAction.IMPORTED,
                draft.code(),
                draft.number(),
                "document " + draft.document().importId() + " in " + language + ", draft " + draft.revision());
        oked.mention(draft.code(), draft.number(), named(draft.content()));
        return true;
    }

    private static Map<String, List<Oked.Named>> named(VersionContent content) {
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

    /** Discards a draft; its imports are marked so that the documents can be handed in again. */
    @Transactional
    void discard(StandardCode code, int number) {
        versions.lock(code);
        var draft = versions.locked(code, number);
        draft.requireDraft();
        versions.delete(draft);
        oked.forget(code, number);
        audit.record(AuditAction.DISCARDED, code, number, "draft " + draft.revision);
        discarded.fire(new DraftDiscarded(code, number, draft.revision));
        feed.append(new NewChange(
                Change.Type.DRAFT_DISCARDED,
                code,
                number,
                draft.revision,
                draft.digest,
                null,
                null,
                "DISCARDED",
                null));
    }
}
