package kz.kasip.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTableTest {
    @ParameterizedTest
    @CsvSource({
        "/v1/standards, STANDARDS",
        "/v1/standards/J62011023, STANDARDS",
        "/v1/standards/J62011023/versions, STANDARDS",
        "/v1/standards/J62011023/versions/1, STANDARDS",
        "/v1/standards/J62011023/versions/1/publication, STANDARDS",
        "/v1/standards/J62011023/findings, STANDARDS",
        "/v1/standards/cards, STANDARDS",
        "/v1/oked, STANDARDS",
        "/v1/oked/imports, STANDARDS",
        "/v1/codes/J62011023, STANDARDS",
        "/v1/finding-rules, STANDARDS",
        "/v1/finding-rules/unplaced-text, STANDARDS",
        "/v1/imports, STANDARDS",
        "/v1/imports/1, STANDARDS",
        "/v1/import-batches, STANDARDS",
        "/v1/import-batches/1, STANDARDS",
        "/v1/changes, STANDARDS",
        "/v1/context/1.jsonld, STANDARDS",
        "/ims/case/v1p1/CFDocuments, STANDARDS",
        "/ims/case/v1p1/CFItems/1, STANDARDS",
        "/v1/webhooks, STANDARDS",
        "/v1/webhooks/1/deliveries/2/redelivery, STANDARDS",
        "/v1/reviews, STANDARDS",
        "/v1/audit, STANDARDS",
        "/v1/standards/J62011023/audit, STANDARDS",
        "/v1/cards, CARDS",
        "/v1/cards/J62012007-01, CARDS",
        "/v1/cards/J62012007-01/ladder, CARDS",
        "/v1/cards/J62012007-01/gap, CARDS",
        "/v1/cards/J62012007-01/similar, SEARCH",
        "/v1/cards/J62012007-01/similar/1, CARDS",
        "/v1/cards/similar, CARDS",
        "/v1/gap, CARDS",
        "/v1/occupations, CARDS",
        "/v1/occupations/2513-0, CARDS",
        "/v1/occupations/imports, CARDS",
        "/v1/standards/J62011023/cards, CARDS",
        "/v1/standards/J62011023/cards/, CARDS",
        "/v1/standards/J62011023/versions/1/cards, CARDS",
        "/v1/cards/batch, CARDS",
        "/v1/export/standards.ndjson, STANDARDS",
        "/v1/export/cards.ndjson, CARDS",
        "/v1/export/cards.csv, CARDS",
        "/v1/export/items.csv, CARDS",
        "/v1/search, SEARCH",
        "/v1/search/rebuilds, SEARCH",
        "/v1/suggest, SEARCH",
        "/v1/match, SEARCH"
    })
    void eachPathHasItsPart(String path, Part part) {
        assertThat(RequestPath.of(path).flatMap(RouteTable::partOf)).contains(part);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/v1",
                "/v2/cards",
                "/internal/changes",
                "/q/metrics",
                "/V1/cards",
                "/v1/internal",
                "/v1/cardsx",
                "/v1/changes/internal",
                "/v1/context",
                "/ims/case/v1p1",
                "/ims/case/v1p0/CFDocuments",
                "/v1/audit/1",
                "/v1/reviews/1",
                "/v1/match/x",
                "/v1/gap/x",
                "/v1/export",
                "/v1/export/persons.csv",
                "/v1/export/cards.csv/x",
                "/openapi"
            })
    void allElseLeadsNowhere(String path) {
        assertThat(RequestPath.of(path).flatMap(RouteTable::partOf)).isEmpty();
    }
}
