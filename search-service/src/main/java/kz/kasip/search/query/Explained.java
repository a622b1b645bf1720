package kz.kasip.search.query;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.kasip.search.index.CardRef;
import kz.kasip.search.index.Codes;
import kz.kasip.search.index.Found;
import kz.kasip.search.index.PassageText;
import kz.kasip.search.query.typed.Word;

/** Shows what was found with the words that answer marked in it, and tells why it was found. */
final class Explained {
    private final Sought sought;
    private final Marks marks;
    private final boolean translated;

    private Explained(Sought sought, Marks marks, boolean translated) {
        this.sought = sought;
        this.marks = marks;
        this.translated = translated;
    }

    /** Hits of the words themselves, and for some of the words of near ones. */
    static Explained of(Sought sought, Set<Word> loosely) {
        return new Explained(sought, new Marks(sought.marked(), loosely, sought.synonyms()), false);
    }

    /** Hits of the words that the glossary gives for the typed ones. */
    static Explained translated(Sought sought, List<Word> words) {
        return new Explained(sought, new Marks(words, Set.of(), Synonyms.none()), true);
    }

    Hit hit(Found found) {
        Set<MatchedBy> ways = EnumSet.noneOf(MatchedBy.class);
        Map<String, String> highlight = new LinkedHashMap<>();
        found.shown().text().forEach((language, text) -> {
            Marks.Marked marked = marks.in(language, text);
            highlight.put(language, Highlighter.mark(text, marked.tokens()));
            ways.addAll(marked.ways());
        });
        return Hit.of(found, highlight, ways(found, ways));
    }

    private List<MatchedBy> ways(Found found, Set<MatchedBy> inText) {
        Set<MatchedBy> ways = EnumSet.noneOf(MatchedBy.class);
        ways.addAll(translated ? Set.of(MatchedBy.GLOSSARY) : inText);
        if (ways.isEmpty()) {
            found.shown()
                    .title()
                    .forEach((language, title) ->
                            ways.addAll(marks.in(language, title).ways()));
        }
        if (sought.words().stream().anyMatch(word -> isCode(word, found))) {
            ways.add(MatchedBy.CODE);
        }
        if (sought.reading().switched()) {
            ways.add(MatchedBy.LAYOUT);
        }
        return List.copyOf(ways);
    }

    /** Codes of activities are not shown, so a code that there is and that the text does not hold is one of these. */
    private boolean isCode(Word word, Found found) {
        PassageText shown = found.shown();
        return word.code().isPresent()
                && (sought.reading().known().has(word)
                        || Codes.bare(shown.id()).equals(word.code().get())
                        || Stream.concat(
                                        Stream.of(shown.standard(), shown.groupCode()),
                                        found.cards().stream().map(CardRef::id))
                                .anyMatch(code -> code != null
                                        && Codes.bare(code)
                                                .startsWith(word.code().get())));
    }
}
