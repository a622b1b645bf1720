package kz.kasip.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@ExtendWith(RunningKasip.Extension.class)
class RelatedProfessionsIT {
    private static final Duration SOON = Duration.ofSeconds(10);

    /** Without codes of their own, they are published under codes of tests. */
    @ParameterizedTest
    @CsvSource({
        "2022a-databases.ru.docx, J62012941, 0 of 2",
        "2022a-software-development.ru.docx, J62012942, 0 of 3",
        "2022a-systems-analysis.ru.docx, J62012943, 0 of 3",
        "2022b-cloud.ru.docx, J62012944, 22 of 22",
        "2022b-computer-architecture.ru.docx, J62012945, 8 of 8",
        "2022b-iot.ru.docx, J62012946, 8 of 8",
        "2022b-operating-systems.ru.docx, J62012947, 8 of 8",
        "2022b-software-maintenance.ru.docx, J62012948, 8 of 8"
    })
    void relatedProfessionsOfRealStandardsAreLinkedToCardsOfTheirLevel(
            String file, String code, String linked, RunningKasip kasip) {
        assumeTrue(Documents.realOnesAreHere(), "no real standards");
        var http = kasip.http();
        var draft = http.hand(
                kasip.token("editor"), "/v1/imports?code=" + code, file, Documents.bytes(Documents.REAL.resolve(file)));
        assertThat(draft.status()).as(draft.toString()).isEqualTo(201);
        var version = draft.json().path("version").asInt();
        assertThat(http.publish(kasip.token("approver"), code, version).ok()).isTrue();
        await().atMost(SOON)
                .until(() -> http.get("/v1/standards/" + code + "/cards").status() == 200);

        var cards = http.get("/v1/standards/" + code + "/cards").json().path("items");
        assertThat(Ladders.linked(code, cards)).isEqualTo(linked);
        for (var card : cards) {
            for (var related : card.path("related")) {
                assertThat(levelOf(related.path("cardId").asString(null), cards))
                        .as(related.toString())
                        .isIn(null, related.path("orkLevel").asInt());
            }
        }
    }

    private static Integer levelOf(String id, JsonNode cards) {
        return cards.valueStream()
                .filter(card -> card.path("id").asString().equals(id))
                .map(card -> card.path("orkLevel").asInt())
                .findFirst()
                .orElse(null);
    }
}
