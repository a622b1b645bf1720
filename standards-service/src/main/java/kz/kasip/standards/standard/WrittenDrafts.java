package kz.kasip.standards.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import kz.kasip.standards.audit.AuditAction;
import kz.kasip.standards.code.StandardCode;
import kz.kasip.standards.problem.PreconditionFailed;

/** Drafts that are written whole: each takes the place of the very draft that its editor has read. */
@ApplicationScoped
public class WrittenDrafts {

    private final StandardVersionRepository versions;
    private final Drafts drafts;
    private final DraftFilling filling;
    private final StoredJson json;

    WrittenDrafts(StandardVersionRepository versions, Drafts drafts, DraftFilling filling, StoredJson json) {
        this.versions = versions;
        this.drafts = drafts;
        this.filling = filling;
        this.json = json;
    }

    /**
     * Refuses what was written for another draft than there is now.
     *
     * @param base the revision of the draft that it was written for, 0 where there was none
     */
    @Transactional
    public void requireBase(StandardCode code, int number, long base) {
        requireBase(versions.draft(code, number), code, number, base);
    }

    private static void requireBase(Optional<StandardVersion> known, StandardCode code, int number, long base) {
        if (known.map(draft -> draft.revision).orElse(0L) != base) {
            throw changed(code, number);
        }
    }

    /**
     * What a written draft corrects, by language: what the draft corrects whose place it takes, but for a text that is said
     * anew.
     */
    @Transactional
    public Map<String, String> corrects(StandardCode code, int number, String language, String said) {
        var corrects = versions.draft(code, number).map(json::corrects).orElse(Map.of());
        return said.equals(standingFor(corrects, language)) ? corrects : Map.of(language, said);
    }

    /** The text that stands for those of all languages: the leading one's, or else the first. */
    static String standingFor(Map<String, String> corrects, String language) {
        return Optional.ofNullable(corrects.get(language))
                .or(() -> corrects.values().stream().findFirst())
                .orElse("");
    }

    /** The refusal of what was written for another state of a draft. */
    public static PreconditionFailed changed(StandardCode code, int number) {
        return new PreconditionFailed(
                "draft-changed",
                "The draft of version " + number + " of " + code + " is not what this was written for; read it again.");
    }

    /**
     * Makes the draft, or its next revision.
     *
     * @return false where another correction was published meanwhile, so that it is to be made anew under a newer revision
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean place(NewDraft draft, long base) {
        versions.lock(draft.code());
        if (drafts.room(draft.code(), draft.number(), draft.isCorrection()) != draft.officialRevision()) {
            return false;
        }
        var known = versions.draft(draft.code(), draft.number());
        requireBase(known, draft.code(), draft.number(), base);
        var documents = draft.content().languages().stream()
                .map(language -> new VersionDocument(
                        language, draft.document().importId(), draft.document().arrival()))
                .toList();
        filling.fill(known, draft, documents, AuditAction.DRAFTED);
        return true;
    }
}
