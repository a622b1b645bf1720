package kz.kasip.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** An administrator's door in each service that checks tokens, reached through the gateway. */
final class Doors {
    private Doors() {}

    /** What standards-, cards- and search-service answer to a token, in this order. */
    static List<Reply> knock(Http http, String token) {
        return List.of(
                http.getAs(token, "/v1/audit"),
                http.post(token, "/v1/occupations/imports", "text/csv", "no classifier"),
                http.getAs(token, "/v1/search/rebuilds/none"));
    }

    static void assertOpen(List<Reply> answers) {
        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isNotIn(401, 403, 500, 503));
        assertThat(answers.getFirst().status()).isEqualTo(200);
    }

    static void assertRefused(List<Reply> answers, int status) {
        assertThat(answers).allSatisfy(answer -> assertRefused(answer, status));
        assertThat(answers)
                .extracting(Reply::problem)
                .containsOnly(answers.getFirst().problem());
    }

    static void assertRefused(Reply answer, int status) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.header("content-type")).startsWith("application/problem+json");
        var problem = answer.json();
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("type").asString())
                .isEqualTo(status == 401 ? "/problems/unauthorized" : "/problems/forbidden");
        assertThat(problem.path("title").asString()).isNotBlank();
        if (status == 401) assertThat(answer.header("www-authenticate")).isEqualTo("Bearer");
    }
}
