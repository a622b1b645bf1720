package kz.kasip.standards.content;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import kz.kasip.standards.code.StandardCode;
import kz.kasip.standards.document.OkedEntry;
import kz.kasip.standards.document.StandardDocument;
import kz.kasip.standards.document.TechnicalData;
import kz.kasip.standards.standard.VersionContent;

/** Shows what a content says in one language as the document of that language, places counted in it. */
public final class ContentDocument {

    private final OneLanguage in;

    private ContentDocument(String language) {
        this.in = new OneLanguage(language);
    }

    /** The document in a language; what the content does not say in it is not there. */
    public static StandardDocument of(StandardContent content, StandardCode code, int version, String language) {
        return new ContentDocument(language).document(content, code, version);
    }

    private StandardDocument document(StandardContent content, StandardCode code, int version) {
        var cards = content.cards().stream().filter(in::has).toList();
        var turn = new CardDocument(in);
        return new StandardDocument(
                in.language(),
                approval(content.approval()),
                in.text(content.title()),
                code.value(),
                content.oked().stream()
                        .map(step -> new OkedEntry(
                                OkedEntry.Level.valueOf(step.level().name()), step.code(), in.text(step.title())))
                        .toList(),
                in.text(content.purpose()),
                in.texts(content.professionalGroups()),
                in.text(content.scope()),
                content.terms().stream()
                        .filter(term -> in.text(term.term()) != null)
                        .map(term -> new StandardDocument.Term(in.text(term.term()), in.text(term.definition())))
                        .toList(),
                content.abbreviations().stream()
                        .filter(entry -> in.text(entry.abbreviation()) != null)
                        .map(entry -> new StandardDocument.Abbreviation(
                                in.text(entry.abbreviation()), in.text(entry.meaning())))
                        .toList(),
                in.text(content.summary()),
                List.of(),
                IntStream.range(0, cards.size())
                        .mapToObj(i -> turn.card(cards.get(i), i + 1))
                        .toList(),
                technicalData(content, version),
                List.of());
    }

    private StandardDocument.Approval approval(VersionContent.Approval approval) {
        return approval == null
                ? null
                : new StandardDocument.Approval(
                        in.text(approval.body()), approval.number(), approval.date(), in.text(approval.appendix()));
    }

    private TechnicalData technicalData(StandardContent content, int version) {
        var data = content.technicalData();
        return new TechnicalData(
                in.text(data.stateBody()),
                in.texts(data.developers()),
                in.text(data.sectoralCouncil()),
                in.text(data.nationalBody()),
                in.text(data.chamber()),
                version,
                content.year(),
                data.plannedReview(),
                in.texts(data.experts()),
                in.texts(data.updatedBy()),
                data.earlierVersions().stream()
                        .map(earlier -> new TechnicalData.EarlierVersion(
                                earlier.version(),
                                earlier.year(),
                                earlier.plannedReview(),
                                in.texts(earlier.developers()),
                                approval(earlier.approval())))
                        .toList());
    }

    /** One language of language maps, and which parts have it; a part without any text belongs to each. */
    record OneLanguage(String language) {

        String text(Map<String, String> texts) {
            return texts == null ? null : texts.get(language);
        }

        List<String> texts(List<Map<String, String>> texts) {
            return texts.stream().map(this::text).filter(Objects::nonNull).toList();
        }

        boolean has(ContentCard card) {
            return card.title().containsKey(language)
                    || card.functions().stream().anyMatch(this::hasSome);
        }

        boolean has(ContentFunction function) {
            return hasSome(function)
                    || function.title() == null && function.skills().isEmpty();
        }

        boolean has(ContentFunction.Skill skill) {
            return hasSome(skill)
                    || skill.title() == null
                            && skill.recognition() == null
                            && skill.abilities().isEmpty()
                            && skill.knowledge().isEmpty();
        }

        private boolean hasSome(ContentFunction function) {
            return text(function.title()) != null || function.skills().stream().anyMatch(this::hasSome);
        }

        private boolean hasSome(ContentFunction.Skill skill) {
            return text(skill.title()) != null
                    || text(skill.recognition()) != null
                    || skill.abilities().stream().anyMatch(item -> text(item.text()) != null)
                    || skill.knowledge().stream().anyMatch(item -> text(item.text()) != null);
        }
    }
}
