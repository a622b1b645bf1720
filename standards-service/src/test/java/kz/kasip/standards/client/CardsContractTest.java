package kz.kasip.standards.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is asked of cards-service is what its own OpenAPI document offers. */
class CardsContractTest {

    private static final java.nio.file.Path PROVIDER =
            java.nio.file.Path.of(System.getProperty("kasip.root", ".."), "cards-service", "openapi", "openapi.yaml");

    private static JsonNode document;

    @BeforeAll
    static void read() throws IOException {
        assumeTrue(Files.exists(PROVIDER), "cards-service has not written its OpenAPI document yet");
        document = new ObjectMapper(new YAMLFactory()).readTree(PROVIDER.toFile());
    }

    @Test
    void everyCallIsOffered() {
        for (var api : List.of(
                CardsApi.class,
                CardsCatchUpApi.class,
                CardsDiffApi.class,
                CardsReadApi.class,
                CardsRestorationApi.class)) {
            var path = api.getAnnotation(Path.class).value();
            for (var method : api.getDeclaredMethods()) {
                var verb = verb(method);
                assertThat(document.path("paths").path(path).has(verb))
                        .as("%s %s", verb, path)
                        .isTrue();
                assertThat(document.path("paths")
                                .path(path)
                                .path(verb)
                                .path("parameters")
                                .findValuesAsText("name"))
                        .as("parameters of %s %s", verb, path)
                        .containsAll(parameters(method));
            }
        }
    }

    private static List<String> parameters(Method method) {
        return Stream.of(method.getParameters())
                .flatMap(parameter -> Stream.ofNullable(parameter.getAnnotation(QueryParam.class)))
                .map(QueryParam::value)
                .toList();
    }

    private static String verb(Method method) {
        return Stream.of(method.getAnnotations())
                .flatMap(annotation ->
                        Stream.ofNullable(annotation.annotationType().getAnnotation(HttpMethod.class)))
                .map(HttpMethod::value)
                .findFirst()
                .orElseThrow()
                .toLowerCase(Locale.ROOT);
    }

    @Test
    void whatIsSentAndReadHasTheFieldsOfTheProvider() {
        var operation = document.path("paths")
                .path(CardsApi.class.getAnnotation(Path.class).value())
                .path("put");
        var sent = json(operation.path("requestBody"));
        covers(sent, DraftCards.class);
        covers(resolve(sent.path("properties").path("cards").path("items")), DraftCard.class);
        covers(resolve(sent.path("properties").path("ids").path("items")), StoredDraft.StoredCard.class);
        covers(json(operation.path("responses").path("200")), StoredDraft.class);
    }

    @Test
    void theCardsOfAVersionHaveTheFieldsThatAreRead() {
        var answer = document.path("paths")
                .path(CardsReadApi.class.getAnnotation(Path.class).value())
                .path("get")
                .path("responses")
                .path("200");
        covers(json(answer), VersionCards.class);
    }

    @Test
    void aRestorationHasTheFieldsThatAreRead() {
        var path = document.path("paths")
                .path(CardsRestorationApi.class.getAnnotation(Path.class).value());
        covers(json(path.path("get").path("responses").path("200")), CardsRestoration.class);
        covers(json(path.path("put").path("requestBody")), CardsRestoration.class);
    }

    @Test
    void theDifferenceOfTwoVersionsHasTheFieldsThatAreRead() {
        var answer = document.path("paths")
                .path(CardsDiffApi.class.getAnnotation(Path.class).value())
                .path("get")
                .path("responses")
                .path("200");
        covers(json(answer), CardsDiff.class);
        var change = resolve(json(answer).path("properties").path("changes").path("items"))
                .path("properties");
        covers(resolve(change.path("path")), CardsDiff.Path.class);
        covers(resolve(change.path("from")), CardsDiff.Side.class);
        covers(resolve(change.path("words").path("additionalProperties").path("items")), CardsDiff.Words.class);
        for (var type : List.of("type", "kind")) {
            assertThat(resolve(change.path(type)).path("enum")).as(type).isNotEmpty();
        }
    }

    private static JsonNode json(JsonNode body) {
        return resolve(body.path("content").path("application/json").path("schema"));
    }

    private static void covers(JsonNode schema, Class<?> type) {
        for (var component : type.getRecordComponents()) {
            var property = schema.path("properties").path(component.getName());
            assertThat(property.isMissingNode())
                    .as("%s.%s", type.getSimpleName(), component.getName())
                    .isFalse();
            var inner = record(component);
            if (inner != null) {
                covers(resolve(resolve(property).path("items")), inner);
            }
        }
    }

    private static Class<?> record(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                ? Arrays.stream(list.getActualTypeArguments())
                        .filter(argument -> argument instanceof Class<?> item && item.isRecord())
                        .map(argument -> (Class<?>) argument)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private static JsonNode resolve(JsonNode schema) {
        if (schema.has("allOf")) {
            return resolve(schema.path("allOf").path(0));
        }
        var reference = schema.path("$ref").asText("");
        return reference.isEmpty() ? schema : resolve(document.at(reference.substring(1)));
    }
}
