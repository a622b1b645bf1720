package kz.kasip.standards.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.kasip.standards.code.StandardCode;

/** Tells which documents versions are made of. */
@ApplicationScoped
public class VersionDocuments {

    private final StandardVersionRepository versions;
    private final StoredJson json;

    VersionDocuments(StandardVersionRepository versions, StoredJson json) {
        this.versions = versions;
        this.json = json;
    }

    /** The document that a draft has in the other language; a correction begins with those of what it corrects. */
    @Transactional
    public Optional<Counterpart> inDraft(StandardCode code, int number, boolean correction, String language) {
        return versions.draft(code, number)
                .or(() -> correction ? versions.published(code, number) : Optional.empty())
                .flatMap(version -> counterpart(version, language));
    }

    /** The document that this version, or else the newest other one, has in the other language, whatever its state. */
    @Transactional
    public Optional<Counterpart> anywhere(StandardCode code, int number, String language) {
        return Stream.concat(versions.newest(code, number).stream(), versions.history(code).stream())
                .flatMap(version -> counterpart(version, language).stream())
                .findFirst();
    }

    /** Whether a version is, or was before a correction, made of the document of an import. */
    @Transactional
    public boolean isMadeOf(StandardCode code, int number, UUID importId) {
        return versions.revisions(code, number).stream().anyMatch(version -> isMadeOf(version, importId));
    }

    /** Whether a version's draft, or else what is published of it by now, is made of the document of an import. */
    @Transactional
    public boolean isNowMadeOf(StandardCode code, int number, UUID importId) {
        return versions.newest(code, number)
                .filter(version -> isMadeOf(version, importId))
                .isPresent();
    }

    /** Whether a version's draft, or else what is published of it by now, is of this revision. */
    @Transactional
    public boolean isAt(StandardCode code, int number, long revision) {
        return versions.newest(code, number)
                .filter(version -> version.revision == revision)
                .isPresent();
    }

    /** Whether what was published, or is about to be, refers to an import, which has to stay as it is then. */
    @Transactional
    public boolean isSettled(StandardCode code, int number, UUID importId) {
        return versions.revisions(code, number).stream()
                .anyMatch(version -> !version.status.isDraft() && isMadeOf(version, importId));
    }

    private boolean isMadeOf(StandardVersion version, UUID importId) {
        return version.importId.equals(importId)
                || json.documents(version).stream()
                        .anyMatch(document -> document.importId().equals(importId));
    }

    /** The state of a version, if there is one. */
    @Transactional
    public Optional<String> status(StandardCode code, int number) {
        return versions.find(code, number).map(version -> version.status.name());
    }

    /** Whether a draft is made of a document of a language that arrived later than another. */
    @Transactional
    public boolean isOvertaken(StandardCode code, int number, String language, long arrival) {
        return versions.draft(code, number)
                .flatMap(version -> in(json.documents(version), language))
                .filter(document -> document.arrival() > arrival)
                .isPresent();
    }

    private Optional<Counterpart> counterpart(StandardVersion version, String language) {
        var documents = json.documents(version);
        return other(documents, language)
                .map(document -> new Counterpart(
                        version.number, version.status.name(), document, document.equals(documents.getFirst())));
    }

    static Optional<VersionDocument> in(List<VersionDocument> documents, String language) {
        return documents.stream()
                .filter(document -> document.language().equals(language))
                .findFirst();
    }

    static Optional<VersionDocument> other(List<VersionDocument> documents, String language) {
        return documents.stream()
                .filter(document -> !document.language().equals(language))
                .findFirst();
    }

    /** The documents with one more, or with one in the place of that in its language. */
    static List<VersionDocument> with(List<VersionDocument> documents, VersionDocument added) {
        var with = new ArrayList<>(documents);
        with.replaceAll(document -> document.language().equals(added.language()) ? added : document);
        if (!with.contains(added)) {
            with.add(added);
        }
        return with;
    }
}
