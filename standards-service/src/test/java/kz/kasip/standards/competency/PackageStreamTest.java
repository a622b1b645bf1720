package kz.kasip.standards.competency;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import kz.kasip.standards.client.DraftCard;
import kz.kasip.standards.code.StandardCode;
import kz.kasip.standards.competency.form.DocumentForm;
import kz.kasip.standards.competency.form.Elements;
import kz.kasip.standards.competency.form.Links;
import kz.kasip.standards.competency.framework.Framework;
import org.junit.jupiter.api.Test;

class PackageStreamTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Tells how much was handed over at once. */
    private static final class Measured extends ByteArrayOutputStream {
        private int largest;

        @Override
        public void write(byte[] bytes, int offset, int length) {
            largest = Math.max(largest, length);
            super.write(bytes, offset, length);
        }
    }

    @Test
    void aLargePackageIsWrittenPieceByPiece() throws IOException {
        Measured out = new Measured();
        CompetencyReads.Whole whole = new CompetencyReads.Whole(
                new DocumentForm(framework(), "ru", new Links("https://register.example")),
                Elements.of(
                        cards(),
                        IntStream.rangeClosed(1, 40)
                                .mapToObj("J62012961-%02d"::formatted)
                                .toList(),
                        "ru"));
        new PackageStream(whole, JSON).write(out);
        assertThat(out.size()).isGreaterThan(5_000_000);
        assertThat(out.largest).isLessThan(64 * 1024);
        JsonNode read;
        try (JsonParser parser = JSON.createParser(out.toByteArray())) {
            read = JSON.readTree(parser);
        }
        // 40 cards, 5 functions each, 3 skills each of which one has no title, 10 items each
        assertThat(read.get("CFItems")).hasSize(40 * (1 + 5 * (1 + 2 + 30)));
        assertThat(read.get("CFAssociations")).hasSameSizeAs(read.get("CFItems"));
        assertThat(above(read, "J62012961-01.f1.s2.a1")).isEqualTo(id(read, "J62012961-01.f1.s2"));
        // what has no title is passed over
        assertThat(above(read, "J62012961-01.f1.s1.a1")).isEqualTo(id(read, "J62012961-01.f1"));
    }

    private static String id(JsonNode whole, String code) {
        return StreamSupport.stream(whole.get("CFItems").spliterator(), false)
                .filter(item -> item.get("humanCodingScheme").asText().equals(code))
                .map(item -> item.get("identifier").asText())
                .findFirst()
                .orElseThrow();
    }

    private static String above(JsonNode whole, String code) {
        String id = id(whole, code);
        return StreamSupport.stream(whole.get("CFAssociations").spliterator(), false)
                .filter(tie -> tie.at("/originNodeURI/identifier").asText().equals(id))
                .map(tie -> tie.at("/destinationNodeURI/identifier").asText())
                .findFirst()
                .orElseThrow();
    }

    private static Framework framework() {
        ObjectNode content = JSON.createObjectNode();
        content.putArray("languages").add("ru");
        content.putObject("title").put("ru", "Большой сад");
        return new Framework(
                new StandardCode("J62012961"),
                1,
                1,
                1,
                false,
                LocalDate.EPOCH,
                null,
                Instant.EPOCH,
                LocalDate.EPOCH,
                content);
    }

    private static List<DraftCard> cards() {
        return IntStream.rangeClosed(1, 40).mapToObj(PackageStreamTest::card).toList();
    }

    private static DraftCard card(int number) {
        List<DraftCard.LabourFunction> functions = IntStream.rangeClosed(1, 5)
                .mapToObj(function -> new DraftCard.LabourFunction(
                        function,
                        "MANDATORY",
                        text("Уход " + function),
                        IntStream.rangeClosed(1, 3)
                                .mapToObj(skill -> new DraftCard.Skill(
                                        skill, skill == 1 ? null : text("Навык " + skill), null, items(), items()))
                                .toList()))
                .toList();
        return new DraftCard(
                number,
                text("Садовник " + number),
                null,
                null,
                null,
                null,
                null,
                4,
                null,
                null,
                null,
                null,
                null,
                null,
                functions,
                null,
                null,
                null);
    }

    private static List<DraftCard.Item> items() {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(item -> new DraftCard.Item(item, text("Держать грядку номер " + item), null))
                .toList();
    }

    private static Map<String, String> text(String ru) {
        return Map.of("ru", ru);
    }
}
