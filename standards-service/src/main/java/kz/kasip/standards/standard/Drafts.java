package kz.kasip.standards.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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

    Drafts(
            StandardVersionRepository versions,
            StoredJson json,
            Oked oked,
            Feed feed,
            EntityManager entities,
            Clock clock,
            Event<DraftDiscarded> discarded) {
        this.versions = versions;
        this.json = json;
        this.oked = oked;
        this.feed = feed;
        this.entities = entities;
        this.clock = clock;
        this.discarded = discarded;
    }

    /** The number that a document is for: its own, else that of the draft there is, else the next free. */
    @Transactional
    public int number(StandardCode code, Integer printed) {
        return Optional.ofNullable(printed)
                .or(() -> versions.draft(code).map(draft -> draft.number))
                .orElseGet(() -> versions.nextNumber(code));
    }

    /**
     * Refuses a document whose version cannot be drafted from it.
     *
     * @throws Conflict {@code version-exists} or {@code draft-in-other-language}
     */
    @Transactional
    public void requireRoom(StandardCode code, int number, String language) {
        versions.find(code, number).ifPresent(version -> requireRoom(version, language));
    }

    private static void requireRoom(StandardVersion version, String language) {
        if (version.status != StandardVersion.Status.DRAFT) {
            throw new Conflict("version-exists", version + " is " + version.status + " with other content.");
        }
        if (!version.language.equals(language)) {
            throw new Conflict(
                    "draft-in-other-language", "The draft of " + version + " is in " + version.language + ".");
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

    /** Makes the draft, or a newer revision of it; an older revision than the draft's is let pass. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void place(NewDraft draft) {
        versions.lock(draft.code());
        var known = versions.find(draft.code(), draft.number());
        known.ifPresent(version -> requireRoom(version, draft.language()));
        if (known.isPresent() && known.get().revision >= draft.revision()) {
            return;
        }
        var version = known.orElseGet(StandardVersion::new);
        fill(version, draft);
        if (known.isEmpty()) {
            version.id = UUID.randomUUID();
            versions.persist(version);
        }
        oked.mention(
                draft.code(),
                draft.number(),
                draft.language(),
                draft.content().oked().stream()
                        .filter(step -> step.code() != null && step.title() != null)
                        .flatMap(step -> OkedCode.read(step.code()).stream()
                                .map(code -> new Oked.Named(code, step.title().get(draft.language()))))
                        .toList());
    }

    private void fill(StandardVersion version, NewDraft draft) {
        var content = draft.content();
        version.code = draft.code();
        version.number = draft.number();
        version.year = content.year();
        version.language = draft.language();
        version.importId = draft.importId();
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
        version.draftedBy = draft.editor();
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

    /** Whether the draft of a version is the one that an import made. */
    @Transactional
    public boolean isOf(StandardCode code, int number, UUID importId) {
        return versions.find(code, number)
                .filter(version -> version.importId.equals(importId))
                .isPresent();
    }

    /** Discards a draft; its import is marked so that the document can be handed in again. */
    @Transactional
    void discard(StandardCode code, int number) {
        versions.lock(code);
        var draft = versions.locked(code, number);
        draft.requireDraft();
        versions.delete(draft);
        oked.forget(code, number);
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
