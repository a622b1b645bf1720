package kz.kasip.search.match.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.kasip.search.analysis.Language;
import kz.kasip.search.analysis.glossary.Glossary;
import kz.kasip.search.index.Kind;

/**
 * A card as a text that others are weighed by: a sentence for its title and for each of its items, in each language.
 *
 * @param items what each sentence is of; null for the title
 */
public record CardText(SentText words, List<Item> items) {
    /** The text of a card, and what glossaries have for its words. */
    public static CardText of(CardMaterial card, List<Glossary> glossaries) {
        List<Item> items = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        List<Language> languages = new ArrayList<>();
        add(sentences, languages, card.title());
        while (items.size() < sentences.size()) {
            items.add(null);
        }
        for (Item item : card.items()) {
            add(sentences, languages, item.text());
            while (items.size() < sentences.size()) {
                items.add(item);
            }
        }
        return new CardText(SentText.of(sentences, languages, glossaries), items);
    }

    private static void add(List<String> sentences, List<Language> languages, Map<String, String> text) {
        text.forEach((code, words) -> {
            sentences.add(words);
            languages.add(Terms.language(words, Language.of(code).orElse(Language.RU)));
        });
    }

    /** The id of the item of a kind that a sentence is of. */
    public Optional<String> item(int sentence, Kind kind) {
        return Optional.ofNullable(items.get(sentence))
                .filter(item -> item.kind() == kind)
                .map(Item::id);
    }
}
