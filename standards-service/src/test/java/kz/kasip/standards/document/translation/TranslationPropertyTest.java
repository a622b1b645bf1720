package kz.kasip.standards.document.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kz.kasip.standards.document.ProfessionCard;
import kz.kasip.standards.document.StandardDocument;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class TranslationPropertyTest {

    @Property(tries = 100)
    void cardsInAnotherOrderFindEachOther(@ForAll long seed) {
        StandardDocument kazakh = GeneratedStandards.kazakh(seed, true);
        StandardDocument russian = PseudoTranslation.russian(kazakh, seed, true);

        Translation translation = Translation.of(kazakh, russian);

        assertThat(translation.cards()).hasSameSizeAs(kazakh.cards()).allMatch(TranslationPropertyTest::isTrue);
    }

    @Property(tries = 100)
    void changedItemsMakeNoFalsePairOfCards(@ForAll long seed) {
        StandardDocument kazakh = GeneratedStandards.kazakh(seed, true);
        StandardDocument russian = PseudoTranslation.russian(kazakh, seed, false);

        assertThat(Translation.of(kazakh, russian).cards())
                .allMatch(pair -> pair.base() == null || pair.other() == null || isTrue(pair));
    }

    @Property(tries = 100)
    void whichDocumentIsTheBaseDoesNotMatter(@ForAll long seed) {
        StandardDocument kazakh = GeneratedStandards.kazakh(seed, false);
        StandardDocument russian = PseudoTranslation.russian(kazakh, seed, false);

        Set<List<Integer>> onto = pairs(Translation.of(kazakh, russian), false);
        Set<List<Integer>> back = pairs(Translation.of(russian, kazakh), true);

        assertThat(onto).isEqualTo(back);
    }

    @Property(tries = 100)
    void eachLanguageComesBackWhole(@ForAll long seed) {
        StandardDocument kazakh = GeneratedStandards.kazakh(seed, false);
        StandardDocument russian = PseudoTranslation.russian(kazakh, seed, false);
        Translation translation = Translation.of(kazakh, russian);

        List<ProfessionCard> inOrder = Documents.numbered(translation.cards().stream()
                .map(CardPair::other)
                .filter(Objects::nonNull)
                .toList());

        assertThat(translation.merged().only("kk")).isEqualTo(kazakh);
        assertThat(unordered(translation.merged().only("ru")))
                .isEqualTo(unordered(Documents.withCards(russian, inOrder)));
    }

    @Property(tries = 100)
    void theSameTextsInTheOtherLanguageAgreeInAll(@ForAll long seed) {
        StandardDocument kazakh = GeneratedStandards.kazakh(seed, false);

        Translation translation = Translation.of(kazakh, PseudoTranslation.renamed(kazakh));

        assertThat(translation.findings()).isEmpty();
        assertThat(translation.cards())
                .allMatch(pair -> pair.base().number() == pair.other().number());
        assertThat(translation.merged().only("ru")).isEqualTo(PseudoTranslation.renamed(kazakh));
    }

    @Property(tries = 100)
    void mergingWhatWasMergedChangesNothing(@ForAll long seed) {
        StandardDocument kazakh = GeneratedStandards.kazakh(seed, true);
        BilingualStandard merged = Translation.of(kazakh, PseudoTranslation.russian(kazakh, seed, false))
                .merged();

        assertThat(Translation.of(merged.only("kk"), merged.only("ru")).merged())
                .isEqualTo(merged);
    }

    private static boolean isTrue(CardPair pair) {
        return pair.base() != null
                && pair.other() != null
                && Objects.equals(pair.base().orkLevel(), pair.other().orkLevel())
                && Objects.equals(pair.base().occupationCode(), pair.other().occupationCode());
    }

    private static Set<List<Integer>> pairs(Translation translation, boolean turned) {
        return translation.cards().stream()
                .filter(pair -> pair.base() != null && pair.other() != null)
                .map(pair -> turned
                        ? List.of(pair.other().number(), pair.base().number())
                        : List.of(pair.base().number(), pair.other().number()))
                .collect(Collectors.toSet());
    }

    /** What has no order of its own, sorted. */
    private static String unordered(StandardDocument document) {
        return List.of(
                        sorted(document.terms()),
                        sorted(document.abbreviations()),
                        sorted(document.oked()),
                        sorted(document.professionalGroups()),
                        sorted(document.technicalData().developers()),
                        document.cards().stream()
                                .map(card -> List.of(
                                        card.number(),
                                        String.valueOf(card.title()),
                                        sorted(card.otherTitles()),
                                        card.education(),
                                        card.functions(),
                                        sorted(card.competencies()),
                                        sorted(card.regulations()),
                                        sorted(card.related()),
                                        String.valueOf(card.purpose()),
                                        String.valueOf(card.experience()),
                                        String.valueOf(card.qualificationReference())))
                                .toList())
                .toString();
    }

    private static <T> List<T> sorted(List<T> list) {
        return list.stream().sorted(Comparator.comparing(Object::toString)).toList();
    }
}
