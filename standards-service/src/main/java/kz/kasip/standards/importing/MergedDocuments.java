package kz.kasip.standards.importing;

import java.util.List;
import java.util.stream.Stream;
import kz.kasip.standards.client.DraftCard;
import kz.kasip.standards.client.StoredDraft;
import kz.kasip.standards.code.OkedCode;
import kz.kasip.standards.code.StandardCode;
import kz.kasip.standards.document.StandardDocument;
import kz.kasip.standards.document.translation.BilingualStandard;
import kz.kasip.standards.document.translation.Translation;
import kz.kasip.standards.standard.Counterpart;
import kz.kasip.standards.standard.VersionContent;
import kz.kasip.standards.standard.VersionFinding;

/**
 * What a draft is made of: one document, or one in each language put together.
 *
 * @param findings those of both documents and where they do not agree
 * @param mismatches only the last
 * @param translation how the two fit together, or null where there is one document
 */
record MergedDocuments(
        BilingualStandard standard,
        List<VersionFinding> findings,
        List<VersionFinding> mismatches,
        TranslationReport translation)
        implements DraftSource {

    /** A document with what was found about it. */
    record Source(StandardDocument document, List<VersionFinding> findings) {}

    static MergedDocuments of(Source only) {
        return new MergedDocuments(BilingualStandard.of(only.document()), only.findings(), List.of(), null);
    }

    /** The two documents; the counterpart says whether its own is the first. */
    static MergedDocuments of(Source own, Source other, Counterpart counterpart, StandardCode code) {
        var base = counterpart.first() ? other : own;
        var second = counterpart.first() ? own : other;
        var translation = Translation.of(base.document(), second.document());
        var mismatches = translation.findings().stream()
                .map(finding -> VersionFinding.of(finding, null))
                .toList();
        var findings = Stream.of(base.findings(), second.findings(), mismatches)
                .flatMap(List::stream)
                .toList();
        return new MergedDocuments(
                translation.merged(), findings, mismatches, TranslationReport.of(translation, counterpart, code));
    }

    @Override
    public List<DraftCard> cards() {
        return CardBodies.of(standard);
    }

    @Override
    public VersionContent content(StandardCode code, List<StoredDraft.StoredCard> stored) {
        return DraftContent.of(standard, code, stored);
    }

    @Override
    public List<OkedCode> okedPath() {
        return standard.oked().stream()
                .flatMap(step -> Stream.ofNullable(step.codes()))
                .flatMap(codes -> codes.values().stream())
                .flatMap(code -> OkedCode.read(code).stream())
                .distinct()
                .toList();
    }
}
