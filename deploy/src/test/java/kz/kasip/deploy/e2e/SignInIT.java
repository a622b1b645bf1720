package kz.kasip.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningKasip.Extension.class)
class SignInIT {
    @Test
    void writesAreRefusedInEveryServiceInTheSameForm(RunningKasip kasip) {
        var http = kasip.http();
        var document = Documents.sample("J62012901.kk.txt");
        var reader = kasip.token("service");
        var editor = kasip.token("editor");

        var withoutToken = List.of(
                http.hand(null, "/v1/imports", "sample.txt", document),
                http.hand(null, "/v1/occupations/imports", "nkz.csv", document),
                http.post(null, "/v1/search/rebuilds", "application/json", "{}"));
        var withAnotherRole = List.of(
                http.hand(reader, "/v1/imports", "sample.txt", document),
                http.hand(editor, "/v1/occupations/imports", "nkz.csv", document),
                http.post(editor, "/v1/search/rebuilds", "application/json", "{}"));
        var withARottenToken = http.hand(editor + "x", "/v1/imports", "sample.txt", document);

        assertThat(withoutToken).allSatisfy(reply -> assertProblem(reply, 401));
        assertThat(withARottenToken).satisfies(reply -> assertProblem(reply, 401));
        assertThat(withAnotherRole).allSatisfy(reply -> assertProblem(reply, 403));
        assertThat(withoutToken)
                .extracting(Reply::problem)
                .as("type")
                .containsOnly(withoutToken.getFirst().problem());
        assertThat(withAnotherRole)
                .extracting(Reply::problem)
                .as("type")
                .containsOnly(withAnotherRole.getFirst().problem());
        assertThat(withoutToken).extracting(Form::of).containsOnly(Form.of(withoutToken.getFirst()));
    }

    @Test
    void anApproverPublishesAndAnEditorDoesNot(RunningKasip kasip) {
        assertProblem(kasip.http().publish(kasip.token("editor"), "J62012901", 1), 403);
        assertProblem(kasip.http().publish(null, "J62012901", 1), 401);
    }

    @Test
    void internalPathsAndMetricsAreHidden(RunningKasip kasip) {
        var hidden =
                List.of("/internal/changes", "/q/metrics", "/v1/../internal/changes", "/v1/%2e%2e/internal/changes");
        assertThat(hidden)
                .allSatisfy(path -> assertThat(
                                kasip.http().getAs(kasip.token("service"), path).status())
                        .as(path)
                        .isBetween(400, 404));
    }

    private static void assertProblem(Reply reply, int status) {
        assertThat(reply.status()).as(reply.toString()).isEqualTo(status);
        assertThat(reply.header("content-type")).startsWith("application/problem+json");
        var problem = reply.json();
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("type").asString()).startsWith("/problems/");
        assertThat(problem.path("title").asString()).isNotBlank();
        assertThat(problem.path("requestId").asString())
                .isEqualTo(reply.header("x-request-id"))
                .isNotBlank();
    }

    /** The names of a problem's fields, which are the same in every service. */
    private record Form(List<String> fields) {
        static Form of(Reply reply) {
            return new Form(reply.json().propertyNames().stream().sorted().toList());
        }
    }
}
