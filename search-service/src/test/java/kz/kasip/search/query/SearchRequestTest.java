package kz.kasip.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.kasip.search.analysis.Language;
import kz.kasip.search.index.Order;
import kz.kasip.search.problem.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
    void titlesAreOrderedByTheAlphabetOfTheLanguage() {
        assertThat(SearchSort.of("title").order(null)).isEqualTo(Order.TITLE_KK);
        assertThat(SearchSort.of("title").order(Language.RU)).isEqualTo(Order.TITLE_RU);
        assertThat(SearchSort.of(null)).isEqualTo(SearchSort.RELEVANCE);
    }
}
