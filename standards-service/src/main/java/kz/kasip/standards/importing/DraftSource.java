package kz.kasip.standards.importing;

import java.util.List;
import kz.kasip.standards.client.DraftCard;
import kz.kasip.standards.client.StoredDraft;
import kz.kasip.standards.code.OkedCode;
import kz.kasip.standards.code.StandardCode;
import kz.kasip.standards.standard.VersionContent;
import kz.kasip.standards.standard.VersionFinding;

/** What a draft is made of: documents, or what an editor wrote. */
sealed interface DraftSource permits MergedDocuments, WrittenStandard {

    /** The cards as cards-service takes them. */
    List<DraftCard> cards();

    /** The content beside the cards, which bear the ids that cards-service gave them. */
    VersionContent content(StandardCode code, List<StoredDraft.StoredCard> stored);

    /** The codes of the path in the classifier that it names. */
    List<OkedCode> okedPath();

    List<VersionFinding> findings();

    /** Where two documents do not agree. */
    List<VersionFinding> mismatches();

    /** How two documents fit together, or null where there are none. */
    TranslationReport translation();
}
