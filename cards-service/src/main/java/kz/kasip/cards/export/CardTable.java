package kz.kasip.cards.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kz.kasip.cards.card.CardsInForce;

/** A row for each card: what it is known by and how much is in it. */
@Singleton
class CardTable extends Table {
    /** The places in the JSON of a card, which the columns are called by. */
    private static final List<String> PLACES = List.of(
            "/id",
            "/standard/code",
            "/standard/version",
            "/standard/effectiveFrom",
            "/number",
            "/title/kk",
            "/title/ru",
            "/groupCode",
            "/occupationCode",
            "/orkLevel",
            "/orkSublevel",
            "/purpose/kk",
            "/purpose/ru");

    CardTable(CardsInForce cards, ObjectMapper json) {
        super(cards, json);
    }

    @Override
    public String name() {
        return "cards.csv";
    }

    @Override
    List<String> columns() {
        Stream<String> places = PLACES.stream().map(place -> place.substring(1).replace('/', '.'));
        return Stream.concat(
                        places,
                        Stream.of("otherTitles.kk", "otherTitles.ru", "functions", "skills", "abilities", "knowledge"))
                .toList();
    }

    @Override
    Stream<List<String>> rows(JsonNode card) {
        Stream<String> values = PLACES.stream().map(place -> at(card, place));
        JsonNode functions = card.path("functions");
        List<JsonNode> skills = inside(functions, "skills");
        Stream<String> rest = Stream.of(
                joined(card.path("otherTitles"), "kk"),
                joined(card.path("otherTitles"), "ru"),
                String.valueOf(functions.size()),
                String.valueOf(skills.size()),
                count(skills, "abilities"),
                count(skills, "knowledge"));
        return Stream.of(Stream.concat(values, rest).toList());
    }

    private static String joined(JsonNode texts, String language) {
        return elements(texts)
                .map(text -> text.path(language).asText(""))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static List<JsonNode> inside(JsonNode list, String name) {
        return elements(list).flatMap(each -> elements(each.path(name))).toList();
    }

    private static String count(List<JsonNode> skills, String name) {
        return String.valueOf(
                skills.stream().mapToInt(skill -> skill.path(name).size()).sum());
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
