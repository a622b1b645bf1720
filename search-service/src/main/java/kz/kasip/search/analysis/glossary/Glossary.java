package kz.kasip.search.analysis.glossary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import kz.kasip.search.analysis.Language;
import kz.kasip.search.analysis.Token;

/** Terms of the field in Kazakh, Russian and English, found in whatever form and spelling they are typed. */
public final class Glossary {
    private static final String FILE = "/glossary.tsv";
    private static final Glossary OWN = new Glossary(read());

    private final Map<Tongue, Map<String, List<Place>>> places = new EnumMap<>(Tongue.class);
    private final Map<Language, Map<String, List<Token>>> abbreviations = new EnumMap<>(Language.class);
    private final List<Entry> entries;

    private record Place(Term term, Entry entry) {}

    Glossary(Collection<Entry> entries) {
        for (Tongue tongue : Tongue.values()) {
            places.put(tongue, new HashMap<>());
        }
        for (Entry entry : entries) {
            entry.terms().forEach(term -> add(new Place(term, entry)));
            entry.terms().stream()
                    .filter(term -> Term.isLikeAbbreviation(term.written()))
                    .forEach(term -> addAbbreviation(term, entry));
        }
        this.entries = List.copyOf(entries);
    }

    /** The glossary that comes with the service. */
    public static Glossary own() {
        return OWN;
    }

    /** Short texts that are known in both languages; others are left out. */
    public static Glossary of(Collection<Map<String, String>> titles) {
        return new Glossary(List.of()).grownBy(titles);
    }

    /** This glossary and short texts that are known in both languages; others are left out. */
    public Glossary grownBy(Collection<Map<String, String>> titles) {
        List<Entry> grown = new ArrayList<>(entries);
        titles.stream().flatMap(title -> Entry.of(title).stream()).distinct().forEach(grown::add);
        return new Glossary(grown);
    }

    /** How many entries there are. */
    public int size() {
        return entries.size();
    }

    /**
     * The terms in a text, of any language. At each word there are only the longest of each language, so a term of several words
     * hides the shorter ones that it begins with.
     */
    public List<Match> matches(String text) {
        List<Match> matches = new ArrayList<>();
        for (Tongue tongue : Tongue.values()) {
            List<Token> words = tongue.tokens(text);
            for (int place = 0; place < words.size(); place++) {
                Match match = longest(tongue, text, words, place);
                if (match != null) {
                    matches.add(match);
                }
            }
        }
        return matches;
    }

    /** Like {@link #matches}, without those that share words with a longer one of the same language, or with one before. */
    public List<Match> cover(String text) {
        Map<Tongue, Set<Integer>> taken = new EnumMap<>(Tongue.class);
        return matches(text).stream()
                .sorted(Comparator.comparingInt(Match::size).reversed())
                .filter(match -> take(match, taken.computeIfAbsent(match.typed(), tongue -> new LinkedHashSet<>())))
                .sorted(Comparator.comparingInt(Match::from))
                .toList();
    }

    /** The abbreviations of a language with the words of the usual full form of each. */
    Map<String, List<Token>> abbreviations(Language language) {
        return abbreviations.getOrDefault(language, Map.of());
    }

    private static boolean take(Match match, Set<Integer> taken) {
        for (int place = match.from(); place < match.to(); place++) {
            if (taken.contains(place)) {
                return false;
            }
        }
        for (int place = match.from(); place < match.to(); place++) {
            taken.add(place);
        }
        return true;
    }

    private Match longest(Tongue tongue, String text, List<Token> words, int place) {
        // Many names begin with the same word: only the few that go on as the text does are gathered
        Set<Place> found = new LinkedHashSet<>();
        Map<String, List<Place>> known = places.get(tongue);
        Predicate<Place> isHere = candidate -> candidate.term().isAt(place, words, text);
        known.getOrDefault(words.get(place).stem(), List.of()).stream()
                .filter(isHere)
                .forEach(found::add);
        if (tongue.hasSkeletons()) {
            known.getOrDefault(skeletonKey(words.get(place)), List.of()).stream()
                    .filter(isHere)
                    .forEach(found::add);
        }
        int length = found.stream()
                .mapToInt(candidate -> candidate.term().tokens().size())
                .max()
                .orElse(0);
        found.removeIf(candidate -> candidate.term().tokens().size() < length);
        return length == 0 ? null : match(tongue, place, length, found);
    }

    private static Match match(Tongue tongue, int place, int length, Set<Place> found) {
        Set<Term> terms = new LinkedHashSet<>();
        found.forEach(candidate -> terms.addAll(candidate.entry().terms()));
        found.forEach(candidate -> terms.remove(candidate.term()));
        return new Match(place, place + length, tongue, terms);
    }

    private void add(Place place) {
        Token first = place.term().tokens().getFirst();
        Map<String, List<Place>> known = places.get(place.term().tongue());
        known.computeIfAbsent(first.stem(), key -> new ArrayList<>()).add(place);
        if (place.term().tongue().hasSkeletons()) {
            known.computeIfAbsent(skeletonKey(first), key -> new ArrayList<>()).add(place);
        }
    }

    private void addAbbreviation(Term abbreviation, Entry entry) {
        Tongue tongue = abbreviation.tongue();
        entry.terms().stream()
                .filter(term -> term.tongue() == tongue && !Term.isLikeAbbreviation(term.written()))
                .findFirst()
                .ifPresent(full -> {
                    for (Language language :
                            tongue == Tongue.EN ? Language.values() : new Language[] {tongue.language()}) {
                        abbreviations
                                .computeIfAbsent(language, key -> new HashMap<>())
                                .putIfAbsent(abbreviation.written(), full.tokens());
                    }
                });
    }

    /** Skeletons are kept apart from stems in one map. */
    private static String skeletonKey(Token token) {
        return " " + token.skeleton();
    }

    private static List<Entry> read() {
        try (var stream = Glossary.class.getResourceAsStream(FILE);
                var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Entry::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The glossary can't be read", e);
        }
    }
}
