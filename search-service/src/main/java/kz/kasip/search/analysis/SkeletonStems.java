package kz.kasip.search.analysis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes endings off skeletons. Since the spelling is settled before, a form gives one string whatever it was typed with; since that
 * string is a last resort, endings that make a word of a word go too: бұлттық, бұлтты and бұлт are one.
 */
final class SkeletonStems {
    private static final int SHORTEST = 3;
    private static final int SHORTEST_DERIVED = 4;

    private static final String KAZAKH_DERIVED = """
            VRLNZT лық лік лығ ліг лы лі сыз сіз
            LNZ дық дік дығ діг
            T тық тік тығ тіг қы кі к
            VRLNZ ғы гі
            PLNZ г
            """;
    private static final String KAZAKH_PASSIVE = """
            V л
            RNZT ыл іл
            """;
    private static final String KAZAKH_VERBS = """
            VR ла ле лан лен
            LNZ да де дан ден
            T та те тан тен
            """;

    private static final String RUSSIAN_INFLECTED = """
            A а я у ю ы и й е о ой ей ою ею ом ем ём ам ям ами ями ах ях ов ев ия ие ье ию ью ий ии ием ией иям иями иях
            A ая яя ое ее ые ие ый ий ого его ому ему ым им ых их ыми ими ую юю
            A ать ять еть ить уть ает яет ует ет ит ут ют ат ят
            """;
    private static final String RUSSIAN_DERIVED = """
            A ост аем яем уем ем ающ яющ ующ ущ ящ ащ ирован ован ан ен ионн онн енн анн ическ еск ск
            LNTRZ н к ок ек
            """;

    static final SkeletonStems KAZAKH = new SkeletonStems(
            List.of(
                    Endings.skeletal(SHORTEST, SHORTEST - 1, KazakhStemmer.CASES),
                    Endings.skeletal(SHORTEST, SHORTEST - 1, KazakhStemmer.POSSESSIVES),
                    Endings.skeletal(SHORTEST, SHORTEST - 1, KazakhStemmer.PLURALS),
                    Endings.skeletal(SHORTEST, SHORTEST - 1, KazakhStemmer.POSSESSIVES),
                    Endings.skeletal(SHORTEST, SHORTEST - 1, KazakhStemmer.VERBAL),
                    Endings.skeletal(5, 5, KazakhStemmer.GERUNDS),
                    Endings.skeletal(SHORTEST_DERIVED, SHORTEST_DERIVED, KAZAKH_DERIVED),
                    Endings.skeletal(SHORTEST_DERIVED, SHORTEST_DERIVED, KazakhStemmer.CASES),
                    Endings.skeletal(SHORTEST_DERIVED, SHORTEST_DERIVED, KazakhStemmer.POSSESSIVES),
                    Endings.skeletal(5, 5, KAZAKH_PASSIVE),
                    Endings.skeletal(SHORTEST_DERIVED, SHORTEST_DERIVED, KAZAKH_VERBS)),
            KazakhStemmer.WHOLE,
            KazakhStemmer.SHORTENED);
    static final SkeletonStems RUSSIAN = new SkeletonStems(
            List.of(
                    Endings.skeletal(SHORTEST, SHORTEST, RUSSIAN_INFLECTED),
                    Endings.skeletal(SHORTEST_DERIVED, SHORTEST_DERIVED, RUSSIAN_DERIVED),
                    Endings.skeletal(SHORTEST_DERIVED, SHORTEST_DERIVED, RUSSIAN_DERIVED)),
            Set.of(),
            Map.of());

    private final List<Endings> kinds;
    private final Set<String> whole = new HashSet<>();
    private final Map<String, String> shortened = new HashMap<>();

    private SkeletonStems(List<Endings> kinds, Set<String> whole, Map<String, String> shortened) {
        this.kinds = kinds;
        whole.forEach(stem -> {
            this.whole.add(Spelling.of(stem));
            this.whole.add(Spelling.of(stem.replace("ң", "нг")));
        });
        shortened.forEach((stem, full) -> this.shortened.put(Spelling.of(stem), Spelling.of(full)));
    }

    /** The skeleton of the stem of a word in lower case; the word itself when nothing of it would stay. */
    String of(String word) {
        String spelt = Spelling.of(word);
        if (spelt.isEmpty()) {
            return word;
        }
        String settled = Spelling.settled(spelt.substring(0, stem(spelt)));
        return shortened.getOrDefault(settled, settled);
    }

    /** How much of what is spelt is its stem. */
    private int stem(String spelt) {
        int length = spelt.length();
        if (whole.contains(spelt)) {
            return length;
        }
        for (Endings endings : kinds) {
            int left = endings.cut(spelt, length, whole);
            if (left < length) {
                length = left;
                if (!whole.isEmpty() && whole.contains(spelt.substring(0, length))) {
                    return length;
                }
            }
        }
        return length;
    }
}
