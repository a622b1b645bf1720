package kz.kasip.search.client;

import java.util.List;
import java.util.Map;

/** Standards and cards that hold no more than a test is about. */
public final class GivenContent {
    private GivenContent() {}

    /** The first version of a standard with terms. */
    public static StandardContent standard(String code, Map<String, String> title, StandardContent.Term... terms) {
        return new StandardContent(code, 1, title, null, null, null, null, null, List.of(terms), null);
    }

    /** A term with its definition. */
    public static StandardContent.Term term(Map<String, String> term, Map<String, String> definition) {
        return new StandardContent.Term(term, definition);
    }

    /** The first card of a standard, of the fourth level and with one function. */
    public static CardContent card(
            String standard, Map<String, String> title, Map<String, String> function, List<CardContent.Skill> skills) {
        String id = standard + "-01";
        return new CardContent(
                id,
                title,
                null,
                null,
                null,
                null,
                null,
                4,
                null,
                null,
                null,
                List.of(new CardContent.LabourFunction(id + ".f1", function, skills)),
                null,
                null);
    }

    /** The only skill of that function, with abilities in one language. */
    public static CardContent.Skill skill(
            String standard, Map<String, String> title, String language, String... abilities) {
        String id = standard + "-01.f1.s1";
        List<CardContent.Item> items = List.of(abilities).stream()
                .map(text -> new CardContent.Item(id + ".a" + text.length(), Map.of(language, text), null))
                .toList();
        return new CardContent.Skill(id, title, items, null);
    }
}
