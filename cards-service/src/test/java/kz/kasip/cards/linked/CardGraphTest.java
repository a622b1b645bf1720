package kz.kasip.cards.linked;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardGraphTest {
    private static final Graph GRAPH = CardGraph.of(
            Rdf.resource("/linked/card.json"),
            new Addresses("https://register.example"),
            code -> code.equals("6113-0-001") ? Map.of("kk", "Бағбан", "ru", "Садовод") : Map.of());
    private static final Model TURTLE = Rdf.turtle(TurtleForm.of(GRAPH));
    private static final Model JSON_LD =
            Rdf.jsonLd(JsonLdForm.of(GRAPH, "https://register.example/v1/context/1.jsonld"));

    @Test
    void bothFormsAreTheSameGraph() {
        assertThat(JSON_LD.isIsomorphicWith(TURTLE)).isTrue();
        assertThat(TURTLE.size()).isGreaterThan(100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?card a schema:Occupation, skos:Concept, esco:Occupation; skos:notation 'J62012955-01'",
                "?card schema:name 'Виноградарь'@ru, 'Жүзім өсіруші'@kk; skos:prefLabel 'Виноградарь'@ru",
                "?card skos:altLabel 'Мастер лозы'@ru; schema:alternateName 'Жүзім шебері'@kk",
                "?card skos:inScheme <https://register.example/v1/standards/J62012955>",
                "?card dcterms:isPartOf ?text . ?text dcterms:isVersionOf ?scheme; schema:version '2';"
                        + " schema:temporalCoverage '2025-01-01/..' . ?scheme a skos:ConceptScheme; skos:notation 'J62012955'",
                "?card schema:occupationalCategory ?code . ?code a schema:CategoryCode; schema:codeValue '6113-0-001';"
                        + " schema:name 'Бағбан'@kk; schema:inCodeSet/schema:name 'Национальный классификатор занятий РК'@ru",
                "?card schema:occupationalCategory [schema:codeValue '6113-0'; schema:name 'Работники садов'@ru]",
                "?card schema:occupationalCategory <https://register.example/v1/oked/62.01.2>",
                "?card schema:qualifications ?q . ?q schema:description 'ЕТКС, 5 разряд'@ru;"
                        + " schema:educationalLevel [schema:termCode '4.2'; schema:name 'Уровень ОРК 4'@ru]",
                "?card schema:educationRequirements [schema:name 'Садовод'@ru; schema:about [schema:name 'Садоводство'@ru]]",
                "?card schema:experienceRequirements [schema:description 'Год у опытного мастера'@ru]",
                "?card schema:responsibilities 'Уход за лозой'@ru; schema:skills 'Обрезать лозу'@ru, 'Терпение'@ru",
                "?card skos:related <https://register.example/v1/cards/J62012955-02>",
                "?item skos:prefLabel 'Жүзімді кесу'@kk, 'Обрезать лозу'@ru; esco:isEssentialSkillFor ?card;"
                        + " skos:broader [skos:prefLabel 'Уход за лозой'@ru; skos:broader ?card]",
                "?item skos:prefLabel 'Бұтақты байлау'@kk; skos:notation 'J62012955-01.f1.s1.a2'",
                "?item skos:prefLabel 'Сорта \\\\ лозы'@ru; esco:skillType <http://data.europa.eu/esco/skill-type/knowledge>",
                "?item skos:prefLabel 'Показывать срез'@ru; esco:isOptionalSkillFor ?card; skos:broader/skos:note 'Рекомендуется'@ru",
            })
    void tells(String pattern) {
        assertThat(Rdf.ask(TURTLE, pattern)).as(pattern).isTrue();
        assertThat(Rdf.ask(JSON_LD, pattern)).as(pattern).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // SKOS: one preferred label a language, and none that is another label too
                "?c skos:prefLabel ?a, ?b . filter(?a != ?b && lang(?a) = lang(?b))",
                "?c skos:prefLabel ?label; skos:altLabel ?label",
                "?c a esco:Skill . filter not exists { ?c skos:prefLabel ?label }",
                "?c a esco:Skill . filter not exists { ?c esco:isEssentialSkillFor|esco:isOptionalSkillFor ?card }",
                "?c a esco:Skill . filter not exists { ?c skos:broader+/a esco:Occupation }",
                "?code a schema:CategoryCode . filter not exists { ?code schema:codeValue ?value; schema:inCodeSet ?set }",
                "?s ?p ?o . filter(isBlank(?s) || isBlank(?o))",
                "?s schema:name|skos:prefLabel|skos:altLabel ?text . filter(lang(?text) not in ('kk', 'ru'))",
            })
    void neverTells(String pattern) {
        assertThat(Rdf.ask(TURTLE, pattern)).as(pattern).isFalse();
    }

    @Test
    void theContextIsTheOneThatIsServed() throws IOException {
        Path served = Path.of("../standards-service/src/main/resources/linked/context-1.jsonld");
        JsonNode context = new ObjectMapper().readTree(Files.readString(served));
        assertThat(Rdf.resource("/linked/context-1.jsonld")).isEqualTo(context);
    }
}
