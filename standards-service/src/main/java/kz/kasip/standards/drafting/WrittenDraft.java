package kz.kasip.standards.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import kz.kasip.standards.audit.Audit;
import kz.kasip.standards.code.StandardCode;
import kz.kasip.standards.content.ContentJson;
import kz.kasip.standards.content.StandardContent;
import kz.kasip.standards.http.EntityTag;
import kz.kasip.standards.importing.WritingDoor;
import kz.kasip.standards.problem.Conflict;
import kz.kasip.standards.standard.Drafts;
import kz.kasip.standards.standard.VersionContents;
import kz.kasip.standards.standard.VersionContents.Held;
import kz.kasip.standards.standard.WrittenDrafts;

/** Reads the content of versions, and makes drafts of what editors write. */
@ApplicationScoped
class WrittenDraft {

    /** A content as it is answered; {@code created} where there was no draft before. */
    record Answer(String body, boolean created) {

        String tag() {
            return EntityTag.of(body);
        }
    }

    private final VersionContents versions;
    private final Drafts drafts;
    private final WritingDoor door;
    private final ContentJson json;
    private final Audit audit;

    WrittenDraft(VersionContents versions, Drafts drafts, WritingDoor door, ContentJson json, Audit audit) {
        this.versions = versions;
        this.drafts = drafts;
        this.door = door;
        this.json = json;
        this.audit = audit;
    }

    /** The content of a revision of a version; without a number of its own of the newest, be it a draft. */
    String read(StandardCode code, int number, Integer revision) {
        return json.write(content(code, number, versions.get(code, number, revision)));
    }

    private StandardContent content(StandardCode code, int number, Held held) {
        return StandardContent.of(code, number, held.content(), door.cards(held.importId()));
    }

    /**
     * Makes a draft of a content, or its next revision; the same content again changes nothing.
     *
     * @param corrects what it corrects of the published version, or null
     * @throws Conflict where the version is published and nothing is to be corrected
     */
    Answer write(StandardCode code, int number, byte[] body, String corrects, Precondition precondition) {
        var content = json.read(body);
        var canonical = json.canonical(content);
        var draft = versions.draft(code, number);
        var before = draft.map(held -> content(code, number, held));
        var language = content.languages().getFirst();
        var said = corrects == null ? "" : corrects.strip();
        // a correction's draft goes on to correct what it was begun for
        var correcting =
                said.isEmpty() ? draft.map(held -> held.correcting(language)).orElse("") : said;
        // what is published is refused as such, whatever state of it the client has read
        drafts.room(code, number, !correcting.isEmpty());
        if (before.isPresent() || correcting.isEmpty()) {
            precondition.require(before.map(json::write).map(EntityTag::of), WrittenDrafts.changed(code, number));
        } else {
            precondition.requireIfNamed(
                    () -> EntityTag.of(read(code, number, null)), WrittenDrafts.changed(code, number));
        }
        var saidBefore = said.isEmpty()
                || draft.filter(held -> said.equals(held.corrects().get(language)))
                        .isPresent();
        if (saidBefore && before.isPresent() && json.canonical(before.get()).equals(canonical)) {
            return new Answer(json.write(before.get()), false);
        }
        var ids = door.write(
                canonical.getBytes(StandardCharsets.UTF_8),
                code,
                number,
                correcting,
                draft.map(Held::revision).orElse(0L),
                audit.caller());
        var written = StandardContent.of(code, number, content.versionContent(ids), content.draftCards());
        // what is published with this very content already needs no draft
        var created = draft.isEmpty() && versions.draft(code, number).isPresent();
        return new Answer(json.write(written), created);
    }
}
