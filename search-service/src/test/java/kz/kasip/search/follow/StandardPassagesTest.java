package kz.kasip.search.follow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import kz.kasip.search.client.CardContent;
import kz.kasip.search.client.StandardContent;
import kz.kasip.search.index.Passage;
import org.junit.jupiter.api.Test;

/** A document may lack nearly everything: then less is found, and the rest all the same. */
class StandardPassagesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static List<String> ids(String standard, String... cards) throws JsonProcessingException {
        List<CardContent> read = new ArrayList<>();
        for (String card : cards) {
            read.add(JSON.readValue(card, CardContent.class));
        }
        return GivenPassages.of(JSON.readValue(standard, StandardContent.class), read).stream()
                .map(Passage::id)
                .toList();
    }

    @Test
    void aDefinitionWithoutATermIsIndexed() throws JsonProcessingException {
        assertThat(ids("""
                {"code": "J62012901", "version": 1, "title": {"ru": "Хранение"}, "terms": [
                    {"definition": {"ru": "место, где лежат копии"}},
                    {"term": {"ru": "архив"}},
                    {"term": {"ru": null}, "definition": {"ru": "порядок хранения", "kk": null}}]}
                """))
                .containsExactly(
                        "J62012901/1/1#J62012901",
                        "J62012901/1/1#J62012901.t1",
                        "J62012901/1/1#J62012901.t2",
                        "J62012901/1/1#J62012901.t3");
    }

    @Test
    void aCardWithoutATitleIsIndexed() throws JsonProcessingException {
        assertThat(ids("{\"code\": \"J62012901\", \"version\": 1}", """
                {"id": "J62012901-01", "functions": [{"id": "J62012901-01.f1", "skills": [
                    {"id": "J62012901-01.f1.s1", "abilities": [
                        {"id": "J62012901-01.f1.s1.a1", "text": {"ru": "Чинить архивы", "kk": null}}]}]}]}
                """))
                .containsExactly("J62012901/1/1#J62012901-01", "J62012901/1/1#J62012901-01.f1.s1.a1");
    }
}
