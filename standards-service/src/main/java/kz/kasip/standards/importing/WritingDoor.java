package kz.kasip.standards.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kasip.standards.audit.Actor;
import kz.kasip.standards.client.DraftCard;
import kz.kasip.standards.client.StoredDraft;
import kz.kasip.standards.code.StandardCode;

/** Takes standards that editors write whole, on the same way as documents, and tells the cards of drafts. */
@ApplicationScoped
public class WritingDoor {

    private final StandardImport standards;
    private final ImportRepository imports;
    private final ImportJson json;

    WritingDoor(StandardImport standards, ImportRepository imports, ImportJson json) {
        this.standards = standards;
        this.imports = imports;
        this.json = json;
    }

    /**
     * Makes a draft of what is written, or its next revision; answers the ids of its cards by number.
     *
     * @param corrects what it corrects of the published version; empty where it is no correction
     * @param base the revision of the draft that it takes the place of, 0 where there is none
     */
    public Map<Integer, String> write(
            byte[] canonical, StandardCode code, int number, String corrects, long base, Actor editor) {
        var row = standards.run(standards.receive(NewImport.written(canonical, code, number, corrects, base, editor)));
        return Stream.of(json.read(row.cardIds, StoredDraft.StoredCard[].class))
                .collect(Collectors.toMap(StoredDraft.StoredCard::number, StoredDraft.StoredCard::id));
    }

    /** The cards that an import made. */
    @Transactional
    public List<DraftCard> cards(UUID importId) {
        return List.of(json.read(imports.get(importId).cards, DraftCard[].class));
    }
}
