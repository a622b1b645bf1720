package kz.kasip.gateway.openapi.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What clients were promised by the last release is kept; what can't be is offered under a new major path. */
class ReleasedContractTest {
    private static JsonNode released;
    private static JsonNode now;

    @BeforeAll
    static void read() throws IOException {
        released = document("released.yaml");
        now = document("openapi.yaml");
    }

    private static JsonNode document(String name) throws IOException {
        return new ObjectMapper(new YAMLFactory())
                .readTree(Path.of("openapi", name).toFile());
    }

    @Test
    void whatWasReleasedIsKept() {
        assertThat(BreakingChanges.between(released, now)).isEmpty();
    }

    @Test
    void whatIsOnlyAddedBreaksNothing() {
        ObjectNode more = released.deepCopy();
        at(more, "/paths").putObject("/v2/cards");
        at(more, CARD)
                .withArrayProperty("parameters")
                .addObject()
                .put("name", "x")
                .put("in", "query");
        at(more, "/components/schemas/Card/properties").putObject("more").put("type", "string");
        at(more, "/components/schemas/Card").withArrayProperty("required").add("heading");
        ((ArrayNode) more.at("/components/schemas/Lang/enum")).add("en");
        assertThat(BreakingChanges.between(released, more)).isEmpty();
    }

    private static final String CARD = "/paths/~1v1~1cards~1{id}/get";
    private static final String MATCH = "/paths/~1v1~1match/post";

    static Stream<Arguments> breaks() {
        return Stream.of(
                broken("/v1/cards/{id} is removed", all -> at(all, "/paths").remove("/v1/cards/{id}")),
                broken(
                        "GET /v1/cards/{id} is removed",
                        all -> at(all, "/paths/~1v1~1cards~1{id}").remove("get")),
                broken(
                        "lacks the query parameter asOf",
                        all -> ((ArrayNode) all.at(CARD + "/parameters"))
                                .removeIf(parameter ->
                                        parameter.path("name").asText().equals("asOf"))),
                broken(
                        "now needs the query parameter x",
                        all -> at(all, CARD)
                                .withArrayProperty("parameters")
                                .addObject()
                                .put("name", "x")
                                .put("in", "query")
                                .put("required", true)),
                broken(
                        ".title is removed",
                        all -> at(all, "/components/schemas/Card/properties").remove("title")),
                broken(
                        "no longer always has [title]",
                        all -> ((ArrayNode) all.at("/components/schemas/Card/required"))
                                .removeIf(name -> name.asText().equals("title"))),
                broken(
                        ".number was [integer] and is [string]",
                        all -> at(all, "/components/schemas/Card/properties/number")
                                .put("type", "string")),
                broken(
                        "lacks the values [kk]",
                        all -> ((ArrayNode) all.at("/components/schemas/Lang/enum"))
                                .removeIf(value -> value.asText().equals("kk"))),
                broken(
                        "now needs [x]",
                        all -> at(all, "/components/schemas/MatchRequest")
                                .withArrayProperty("required")
                                .add("x")),
                broken(
                        "has a narrower maxLength",
                        all -> at(all, "/components/schemas/MatchRequest/properties/text")
                                .put("maxLength", 1)),
                broken(
                        "lacks application/json",
                        all -> at(all, CARD + "/responses/200/content").remove("application/json")),
                broken("200 is removed", all -> at(all, CARD + "/responses").remove("200")),
                broken(
                        "POST /v1/match needs a token",
                        all -> at(all, MATCH)
                                .withArrayProperty("security")
                                .addObject()
                                .putArray("token")));
    }

    @ParameterizedTest
    @MethodSource("breaks")
    void whatBreaksAClientIsRefused(String fault, Consumer<ObjectNode> breaking) {
        ObjectNode broken = released.deepCopy();
        breaking.accept(broken);
        assertThat(broken).as("the change is one").isNotEqualTo(released);
        assertThat(BreakingChanges.between(released, broken)).anyMatch(found -> found.contains(fault));
    }

    private static Arguments broken(String fault, Consumer<ObjectNode> breaking) {
        return Arguments.of(fault, breaking);
    }

    private static ObjectNode at(ObjectNode document, String pointer) {
        return (ObjectNode) document.at(pointer);
    }
}
