package kz.kasip.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.kasip.search.analysis.Language;
import kz.kasip.search.http.Paging;
import kz.kasip.search.index.Clause;
import kz.kasip.search.index.Order;
import kz.kasip.search.problem.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchRequestTest {
    private static SearchRequest request(Consumer<SearchFilters> limits, SearchSort sort, String cursor) {
        SearchFilters filters = new SearchFilters();
        limits.accept(filters);
        return SearchRequest.of("бұлт", null, filters, sort, 10, cursor);
    }

    @Test
    void aCursorLeadsOnInTheSameSearch() {
        Consumer<SearchFilters> levels = filters -> filters.orkLevels = List.of("4", "5");
        String cursor = request(levels, null, null).cursor(10);
        assertThat(request(filters -> filters.orkLevels = List.of("5", "4"), SearchSort.RELEVANCE, cursor)
                        .start())
                .isEqualTo(10);
        assertThatThrownBy(() -> request(levels, SearchSort.TITLE, cursor)).isInstanceOf(Invalid.class);
    }

    static Stream<Consumer<SearchFilters>> others() {
        return Stream.of(
                filters -> filters.kinds = List.of("CARD"),
                filters -> filters.groups = List.of("2513-0"),
                filters -> filters.statuses = List.of("REPEALED"),
                filters -> filters.oked = List.of("62"),
                filters -> filters.standards = List.of("J62012900"),
                filters -> filters.orkLevels = List.of("4"));
    }

    @ParameterizedTest
    @MethodSource("others")
    void andInNoOther(Consumer<SearchFilters> limits) {
        String cursor = request(filters -> {}, null, null).cursor(10);
        assertThatThrownBy(() -> request(limits, null, cursor)).isInstanceOf(Invalid.class);
    }

    @Test
    void aMadeUpCursorLeadsNowhereDeep() {
        SearchRequest first = request(filters -> {}, null, null);
        assertThat(request(filters -> {}, null, first.cursor(9_999)).start()).isEqualTo(9_999);
        assertThat(first.cursor(10_000)).isNull();
        String key = new String(Base64.getUrlDecoder().decode(first.cursor(9_999)), StandardCharsets.ISO_8859_1);
        String digest = key.substring(key.indexOf('/'));
        for (String hit : List.of("10000", "99999", "9999999", "-1")) {
            assertThatThrownBy(() -> request(filters -> {}, null, Paging.encode(hit + digest)))
                    .isInstanceOfSatisfying(
                            Invalid.class, refusal -> assertThat(refusal.type()).isEqualTo("cursor-malformed"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"J62.01.1", "J62011", "62.01.1", "62011", "j62.011"})
    void anActivityMayBeWrittenInManyWays(String code) {
        assertThat(request(filters -> filters.oked = List.of(code), null, null)
                        .filters()
                        .oked())
                .containsExactly("62011");
    }

    @Test
    void whatIsOfferedBesideIsTheBestOfTheSameDay() {
        LocalDate day = LocalDate.of(2026, 1, 31);
        SearchRequest request = request(filters -> filters.asOf = day, SearchSort.TITLE, null);
        Clause clause = new Clause.Term("words", "бұлт");
        assertThat(request.best(clause).order()).isEqualTo(Order.RELEVANCE);
        assertThat(request.nearest(clause, 5).order()).isEqualTo(Order.RELEVANCE);
        assertThat(request.nearest(clause, 5).asOf()).contains(day);
    }

    @Test
    void titlesAreOrderedByTheAlphabetOfTheLanguage() {
        assertThat(SearchSort.of("title").order(null)).isEqualTo(Order.TITLE_KK);
        assertThat(SearchSort.of("title").order(Language.RU)).isEqualTo(Order.TITLE_RU);
        assertThat(SearchSort.of(null)).isEqualTo(SearchSort.RELEVANCE);
    }
}
