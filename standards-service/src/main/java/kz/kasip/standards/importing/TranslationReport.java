package kz.kasip.standards.importing;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import kz.kasip.standards.code.StandardCode;
import kz.kasip.standards.document.ProfessionCard;
import kz.kasip.standards.document.translation.BilingualStandard;
import kz.kasip.standards.document.translation.CardPair;
import kz.kasip.standards.document.translation.Translation;
import kz.kasip.standards.standard.Counterpart;
import kz.kasip.standards.standard.VersionDocuments;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a document and that of the other language fit together. */
@Schema(
        name = "Translation",
        description = "How the document fits together with that of the other language; `base` is the one whose order"
                + " and places count.")
record TranslationReport(
        @NotNull @Schema(description = "The version that has a document in the other language.")
        Of of,

        @NotNull @Schema(description = "The cards in the order of the base, then those that the other alone has.")
        List<Pair> cards,

        @NotNull Counts counts) {

    /** The version that a document is the translation of. */
    @Schema(name = "TranslationOf", description = "The version that the document is the translation of.")
    record Of(
            @NotNull StandardCode code,
            @NotNull @Schema(examples = "1") int version,

            @NotNull @Schema(description = "Language of its document.", examples = "kk")
            String language,

            @NotNull @Schema(
                    enumeration = {"DRAFT", "SUBMITTED", "APPROVED", "SCHEDULED", "PUBLISHED", "REPEALED"},
                    examples = "DRAFT")
            String status) {}

    /** A card of both documents, or of one. */
    @Schema(name = "TranslationPair", description = "A card of both documents; one side is absent where it has none.")
    record Pair(Side base, Side other) {

        static Pair of(CardPair pair, String base, String other) {
            return new Pair(Side.of(pair.base(), base), Side.of(pair.other(), other));
        }
    }

    /** A card in one document. */
    @Schema(name = "TranslationSide", description = "A card in one of the documents.")
    record Side(
            @NotNull @Schema(description = "Place in its document, from 1.", examples = "1")
            int number,

            @NotNull Map<String, String> title,
            @Schema(examples = "6") Integer orkLevel) {

        static Side of(ProfessionCard card, String language) {
            return card == null
                    ? null
                    : new Side(
                            card.number(), Map.of(language, CardBodies.title(card)), CardBodies.level(card.orkLevel()));
        }
    }

    /** How many things are in both documents, and how many in one alone. */
    @Schema(name = "TranslationCounts", description = "How many things are in both documents, and how many in one.")
    record Counts(
            @NotNull Count cards,
            @NotNull Count functions,
            @NotNull Count skills,
            @NotNull Count abilities,
            @NotNull Count knowledge) {

        static Counts of(BilingualStandard standard) {
            var functions = standard.cards().stream()
                    .flatMap(card -> card.functions().stream())
                    .toList();
            var skills = functions.stream()
                    .flatMap(function -> function.skills().stream())
                    .toList();
            return new Counts(
                    Count.of(standard.cards().stream()
                            .map(card -> card.languages().size())
                            .toList()),
                    Count.of(functions.stream()
                            .map(function -> function.languages().size())
                            .toList()),
                    Count.of(skills.stream()
                            .map(skill -> skill.languages().size())
                            .toList()),
                    Count.of(skills.stream()
                            .flatMap(skill -> skill.abilities().stream())
                            .map(item -> item.text().size())
                            .toList()),
                    Count.of(skills.stream()
                            .flatMap(skill -> skill.knowledge().stream())
                            .map(item -> item.text().size())
                            .toList()));
        }
    }

    /** How many are in both documents, and how many in one alone. */
    @Schema(name = "TranslationCount")
    record Count(
            @NotNull @Schema(description = "In both documents.", examples = "11")
            int paired,

            @NotNull @Schema(description = "In one alone.", examples = "0")
            int unpaired) {

        static Count of(List<Integer> languages) {
            var paired = (int) languages.stream().filter(count -> count > 1).count();
            return new Count(paired, languages.size() - paired);
        }
    }

    /** The same with the state that the version has now, or null where it is no more. */
    TranslationReport today(VersionDocuments documents) {
        return documents
                .status(of.code(), of.version())
                .map(status ->
                        new TranslationReport(new Of(of.code(), of.version(), of.language(), status), cards, counts))
                .orElse(null);
    }

    static TranslationReport of(Translation translation, Counterpart counterpart, StandardCode code) {
        var languages = translation.merged().languages();
        return new TranslationReport(
                new Of(code, counterpart.version(), counterpart.document().language(), counterpart.status()),
                translation.cards().stream()
                        .map(pair -> Pair.of(pair, languages.getFirst(), languages.getLast()))
                        .toList(),
                Counts.of(translation.merged()));
    }
}
