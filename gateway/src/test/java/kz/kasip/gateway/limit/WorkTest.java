package kz.kasip.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.http.HttpMethod;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkTest {
    @ParameterizedTest
    @CsvSource({
        "GET, /, FREE",
        "GET, /openapi, FREE",
        "GET, /swagger-ui/initializer.js, FREE",
        "GET, /q/health, FREE",
        "GET, /q/healthy, READ",
        "GET, /nothing, READ",
        "GET, /v1/cards/J62012907-01, READ",
        "HEAD, /v1/standards/J62012907, READ",
        "GET, /v1/cards/J62012907-01/similar, SEARCH",
        "GET, /v1/cards/J62012907-01/ladder/, COMPARE",
        "GET, /v1/standards/J62012907/diff, COMPARE",
        "GET, /v1/gap, COMPARE",
        "POST, /v1/cards/batch, BATCH",
        "POST, /v1/cards/b%61tc%68, BATCH",
        "GET, /v1/cards/J62012907-01/l%61dder, COMPARE",
        "GET, /v1/cards/%4, READ",
        "GET, /%6fpenapi, READ",
        "GET, /ims/case/v1p1/CFP%61ckages/1, BATCH",
        "GET, /v1/search, SEARCH",
        "GET, /v1/suggest, SEARCH",
        "POST, /v1/match, MATCH",
        "GET, /v1/export/cards.ndjson, EXPORT",
        "GET, /ims/case/v1p1/CFPackages/1, BATCH",
        "GET, /v1/imports/1, READ",
        "POST, /v1/imports, IMPORT",
        "POST, /v1/import-batches, IMPORT",
        "PUT, /v1/standards/J62012907/versions/1, WRITE",
        "DELETE, /v1/webhooks/1, WRITE"
    })
    void theHeavierARequestTheMoreItTakes(String method, String path, Work work) {
        assertThat(Work.of(HttpMethod.valueOf(method), path)).isEqualTo(work);
    }
}
