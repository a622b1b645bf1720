package kz.kasip.standards.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.Validation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.kasip.standards.client.StoredDraft.StoredCard;
import kz.kasip.standards.code.StandardCode;
import kz.kasip.standards.content.ContentJson;
import kz.kasip.standards.content.StandardContent;
import kz.kasip.standards.document.Samples;
import kz.kasip.standards.document.StandardDocument;
import kz.kasip.standards.document.translation.GeneratedStandards;
import kz.kasip.standards.document.translation.PseudoTranslation;
import kz.kasip.standards.document.translation.Translation;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a draft says is read as JSON and put back as another version's draft: nothing of it is lost or changed. */
class ContentRoundTripTest {

    private static final StandardCode CODE = new StandardCode("J62011901");

    private static final ContentJson JSON = new ContentJson(
            new ObjectMapper()
                    .registerModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS),
            Validation.byDefaultProvider()
                    .configure()
                    .messageInterpolator(new ParameterMessageInterpolator())
                    .buildValidatorFactory()
                    .getValidator());

    private static MergedDocuments.Source source(StandardDocument document) {
        return new MergedDocuments.Source(document.withoutContacts(), List.of());
    }

    /** The same of a document whose words are real: no field of its cards is another. */
    private static void comesBackToTheLetter(MergedDocuments draft) {
        comesBack(draft);
        assertThat(back(draft).cards()).isEqualTo(draft.cards());
    }

    private static WrittenStandard back(MergedDocuments draft) {
        var told = StandardContent.of(CODE, 1, draft.content(CODE, ids(draft)), draft.cards());
        return new WrittenStandard(JSON.read(JSON.write(told).getBytes(StandardCharsets.UTF_8)), List.of());
    }

    private static List<StoredCard> ids(MergedDocuments draft) {
        return IntStream.rangeClosed(1, draft.cards().size())
                .mapToObj(number -> new StoredCard("%s-%02d".formatted(CODE, number), number))
                .toList();
    }

    private static void comesBack(MergedDocuments draft) {
        var cards = draft.cards();
        var ids = ids(draft);
        var content = draft.content(CODE, ids);
        var told = StandardContent.of(CODE, 1, content, cards);

        var back = back(draft);

        assertThat(back.content(CODE, ids)).isEqualTo(content);
        // the language that a text is plainly in is told anew; made-up words are in none
        assertThat(JSON.canonical(StandardContent.of(CODE, 1, back.content(CODE, ids), back.cards())))
                .isEqualTo(JSON.canonical(told));
        assertThat(back.okedPath()).isEqualTo(draft.okedPath());
    }

    @Property(tries = 60)
    void aGeneratedStandardComesBack(@ForAll long seed) {
        comesBack(MergedDocuments.of(source(GeneratedStandards.kazakh(seed, false))));
    }

    @Property(tries = 60)
    void aGeneratedStandardInTwoLanguagesComesBack(@ForAll long seed) {
        var kazakh = GeneratedStandards.kazakh(seed, false);
        var russian = PseudoTranslation.russian(kazakh, seed, false);
        comesBack(new MergedDocuments(
                Translation.of(kazakh.withoutContacts(), russian.withoutContacts())
                        .merged(),
                List.of(),
                List.of(),
                null));
    }

    @Example
    void theSamplesComeBack() {
        comesBackToTheLetter(
                MergedDocuments.of(source(Samples.readOwn("orchard.ru.txt").document())));
    }

    static Stream<String> real() {
        var names = Samples.realNames().stream()
                .filter(name -> name.endsWith(".txt") || name.endsWith(".docx"))
                .toList();
        return names.isEmpty() ? Stream.of("") : names.stream();
    }

    @ParameterizedTest
    @MethodSource("real")
    void realDocumentsComeBack(String name) {
        if (!name.isEmpty()) {
            comesBackToTheLetter(MergedDocuments.of(
                    source(ReadableDocument.read(Samples.real(name), name).document())));
        }
    }
}
