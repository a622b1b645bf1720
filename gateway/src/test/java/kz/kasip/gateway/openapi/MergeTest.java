package kz.kasip.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class MergeTest {
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final JsonNode FRAME = yaml("""
            openapi: 3.1.0
            info: {title: Whole, version: "1"}
            servers: [{url: /}]
            """);

    @Test
    void onlyPublicPathsAndWhatTheyNeedStay() {
        JsonNode whole = merge(part("cards", """
                tags: [{name: cards, description: All about cards}, {name: internal}]
                paths:
                  /internal/changes:
                    get: {tags: [internal], responses: {"200": {$ref: '#/components/responses/Hidden'}}}
                  /v1/cards:
                    get: {tags: [cards], responses: {"200": {$ref: '#/components/responses/Cards'}}}
                components:
                  responses:
                    Hidden: {description: hidden}
                    Cards:
                      description: cards
                      content: {application/json: {schema: {$ref: '#/components/schemas/Card'}}}
                  schemas:
                    Card: {properties: {related: {$ref: '#/components/schemas/Card'}}}
                    Unused: {type: string}
                """));
        assertThat(names(whole.at("/paths"))).containsExactly("/v1/cards");
        assertThat(names(whole.at("/components/responses"))).containsExactly("Cards");
        assertThat(names(whole.at("/components/schemas"))).containsExactly("Card");
        assertThat(whole.at("/tags")).hasSize(1);
        assertThat(whole.at("/tags/0/description").textValue()).isEqualTo("All about cards");
        assertThat(whole.at("/servers/0/url").textValue()).isEqualTo("/");
        assertThat(whole.at("/paths/~1v1~1cards/get/security").isArray())
                .as("public, and says so")
                .isTrue();
    }

    @Test
    void whatIsTheSameStandsOnce() {
        JsonNode whole = merge(
                part("cards", simple("/v1/cards", "{type: object, title: Same}")),
                part("search", simple("/v1/search", "{title: Same, type: object}")));
        assertThat(names(whole.at("/components/schemas"))).containsExactly("Thing");
    }

    @Test
    void whatDiffersUnderOneNameIsToldApart() {
        JsonNode whole = merge(
                part("cards", simple("/v1/cards", "{type: object}")),
                part("search", simple("/v1/search", "{type: string}")));
        assertThat(names(whole.at("/components/schemas"))).containsExactly("CardsThing", "SearchThing");
        assertThat(schemaOf(whole, "/v1/cards")).isEqualTo("#/components/schemas/CardsThing");
        assertThat(schemaOf(whole, "/v1/search")).isEqualTo("#/components/schemas/SearchThing");
    }

    @Test
    void whatNamesSomethingThatDiffersDiffersToo() {
        String list = "{type: array, items: {$ref: '#/components/schemas/Item'}}, Item: ";
        JsonNode whole = merge(
                part("cards", simple("/v1/cards", list + "{type: object}")),
                part("search", simple("/v1/search", list + "{type: string}")));
        assertThat(names(whole.at("/components/schemas")))
                .containsExactly("CardsItem", "CardsThing", "SearchItem", "SearchThing");
        assertThat(whole.at("/components/schemas/SearchThing/items/$ref").textValue())
                .isEqualTo("#/components/schemas/SearchItem");
    }

    @Test
    void discriminatorsAndSignInFollowTheirNames() {
        String shape = """
                paths:
                  %s:
                    post:
                      security: [{token: [editor]}]
                      responses: {"200": {description: ok, content: {application/json: {schema:
                        {discriminator: {propertyName: kind, mapping: {a: Thing, b: '#/components/schemas/Thing'}},
                         oneOf: [{$ref: '#/components/schemas/Thing'}]}}}}}
                components:
                  schemas: {Thing: {title: %s}}
                  securitySchemes: {token: {type: http, scheme: %s}}
                """;
        JsonNode whole = merge(
                part("cards", shape.formatted("/v1/cards", "Card", "bearer")),
                part("search", shape.formatted("/v1/search", "Hit", "basic")));
        assertThat(names(whole.at("/components/securitySchemes"))).containsExactly("CardsToken", "SearchToken");
        assertThat(whole.at("/paths/~1v1~1cards/post/security/0/CardsToken/0").textValue())
                .isEqualTo("editor");
        JsonNode schema = whole.at(
                "/paths/~1v1~1search/post/responses/200/content/application~1json/schema/discriminator/mapping");
        assertThat(schema.get("a").textValue()).isEqualTo("#/components/schemas/SearchThing");
        assertThat(schema.get("b").textValue()).isEqualTo("#/components/schemas/SearchThing");
    }

    @Test
    void signInOfAWholeDocumentGoesToItsOperations() {
        JsonNode whole = merge(part("cards", """
                security: [{token: []}]
                paths:
                  /v1/cards:
                    get: {responses: {}}
                    post: {security: [], responses: {}}
                components: {securitySchemes: {token: {type: http, scheme: bearer}}}
                """));
        assertThat(whole.at("/paths/~1v1~1cards/get/security/0").has("token")).isTrue();
        assertThat(whole.at("/paths/~1v1~1cards/post/security")).isEmpty();
        assertThat(whole.at("/components/securitySchemes/token").isObject()).isTrue();
    }

    @Test
    void operationIdsStayUnique() {
        String list = "paths: {%s: {get: {operationId: list, responses: {}}}}";
        JsonNode whole =
                merge(part("cards", list.formatted("/v1/cards")), part("search", list.formatted("/v1/search")));
        assertThat(whole.at("/paths/~1v1~1cards/get/operationId").textValue()).isEqualTo("cardsList");
        assertThat(whole.at("/paths/~1v1~1search/get/operationId").textValue()).isEqualTo("searchList");
    }

    @Test
    void aReferenceThatDanglesStopsTheBuild() {
        String dangling = "paths: {/v1/cards: {get: {responses: {'200': {$ref: '#/components/responses/Gone'}}}}}";
        assertThatThrownBy(() -> part("cards", dangling))
                .hasMessageContaining("cards")
                .hasMessageContaining("responses/Gone");
        String outside = "paths: {/v1/cards: {get: {responses: {'200': {$ref: 'other.yaml#/x'}}}}}";
        assertThatThrownBy(() -> part("cards", outside)).hasMessageContaining("other.yaml");
    }

    @Test
    void aPathOfTwoPartsStopsTheBuild() {
        String path = "paths: {/v1/cards: {get: {responses: {}}}}";
        assertThatThrownBy(() -> merge(part("cards", path), part("search", path)))
                .hasMessageContaining("/v1/cards")
                .hasMessageContaining("search");
    }

    @Test
    void theGatewaysOwnProblemsAreAdded() {
        Contribution part = part("cards", """
                paths:
                  /v1/cards:
                    post:
                      requestBody: {content: {text/plain: {}}}
                      responses: {"400": {description: bad, content: {application/problem+json:
                        {schema: {$ref: '#/components/schemas/Problem'}}}}}
                components: {schemas: {Problem: {type: object}}}
                """);
        JsonNode responses = merge(GatewayAnswers.addTo(part)).at("/paths/~1v1~1cards/post/responses");
        assertThat(names(responses)).containsExactly("400", "413", "429", "504");
        assertThat(responses.findValuesAsText("$ref")).containsOnly("#/components/schemas/Problem");
    }

    private static String simple(String path, String schema) {
        return """
                paths:
                  %s:
                    get: {responses: {"200": {description: ok, content: {application/json:
                      {schema: {$ref: '#/components/schemas/Thing'}}}}}}
                components: {schemas: {Thing: %s}}
                """.formatted(path, schema);
    }

    private static String schemaOf(JsonNode whole, String path) {
        return whole.at("/paths/" + path.replace("/", "~1"))
                .at("/get/responses/200/content/application~1json/schema/$ref")
                .textValue();
    }

    private static JsonNode merge(Contribution... parts) {
        return Merge.of(FRAME, List.of(parts));
    }

    private static Contribution part(String name, String document) {
        return Contribution.of(name, yaml(document), path -> path.startsWith("/v1/"));
    }

    private static List<String> names(JsonNode node) {
        return StreamSupport.stream(((Iterable<String>) node::fieldNames).spliterator(), false)
                .toList();
    }

    private static JsonNode yaml(String text) {
        try {
            return YAML.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
