package kz.kasip.search.analysis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A light stemmer for Kazakh without a dictionary. From the end of a word it takes off case or person, possessive, plural, and the
 * endings of verbal nouns and participles, of each kind the longest that agrees with the letters before it. A final б, г or ғ
 * turns back into п, к or қ. Words that only look as if they bore an ending are named.
 */
final class KazakhStemmer {
    private static final int SHORTEST = 3;

    static final String CASES = """
            VN ның нің
            RLZ дың дің
            T тың тің
            V ны ні сын сін сына сіне сынан сінен сында сінде сымен сімен
            I нда нде на не ндағы ндегі ндай ндей
            IN нан нен
            RLNZ ды ді
            T ты ті қа ке та те тан тен тағы тегі тай тей пен тікі
            VRLNZ ға ге да де дағы дегі дікі дай дей
            VRLZ дан ден
            VN нікі
            VRLN мен
            Z бен
            RLNZT ын ін ың ің ына іне ынан інен ында інде ындағы індегі ымен імен
            PLN атын етін
            V йтын йтін
            PLNZT мын мін сың сің
            """;
    static final String POSSESSIVES = """
            V сы сі ңыз ңіз мыз міз
            RLNZT ы і ыңыз іңіз ымыз іміз
            """;
    static final String PLURALS = """
            VR лар лер
            LNZ дар дер
            T тар тер
            """;
    static final String VERBAL = """
            A у
            T қан кен
            VRLNZ ған ген
            RLNZT атын етін ады еді
            V йтын йтін йды йді
            """;
    static final String GERUNDS = "RLNZT ып іп";

    private static final List<Endings> KINDS = List.of(
            Endings.harmonic(SHORTEST, SHORTEST - 1, CASES),
            Endings.harmonic(SHORTEST, SHORTEST - 1, POSSESSIVES),
            Endings.harmonic(SHORTEST, SHORTEST - 1, PLURALS),
            Endings.harmonic(SHORTEST, SHORTEST - 1, POSSESSIVES),
            Endings.harmonic(SHORTEST, SHORTEST - 1, VERBAL),
            Endings.harmonic(5, 5, GERUNDS));

    /** Stems that seem to end in an ending. */
    static final Set<String> WHOLE = wholes("""
            сауда пайда қағида нұсқа қысқа басқа арқа апта анкета карта почта тізбе баға жаңа зерде терезе мереке
            желі үлгі белгі қаржы жалпы жоғары
            жұмыс қатынас кеңес санат ақпарат аппарат қызмет формат автомат үкімет климат қабілет сурет құзырет процес процесс клас класс адрес бизнес әріптес прогресс
            мүмкін кейін бұрын шығын жиын түйін ойын тығын сайын дейін алдын ағын толқын жарқын
            қазақстан өзбекстан мамандық тәртіп кәсіп қауіп мектеп тауар адам модем экран диван роман
            маман мән заман бетон кәсіпорын дербес орган қорған боран пайдалан орында
            жағдай арай қарай маңдай талай бірдей сондай мұндай мынадай осындай қандай андай арнайы деңгей
            """);

    /** Stems whose last vowel is lost before a possessive. */
    static final Map<String, String> SHORTENED = new HashMap<>();

    static {
        String[] pairs =
                ("халқ халық орн орын ерк ерік мойн мойын мұрн мұрын ауз ауыз көңл көңіл бөрк бөрік қалп қалып ерн ерін"
                                + " даус дауыс қарн қарын құлқ құлық парқ парық нарқ нарық ырқ ырық мүлк мүлік көрк көрік"
                                + " қырқ қырық ғұрп ғұрып әрп әріп қауп қауіп")
                        .split(" ");
        for (int i = 0; i < pairs.length; i += 2) {
            SHORTENED.put(pairs[i], pairs[i + 1]);
        }
    }

    private KazakhStemmer() {}

    /** Such stems and what their last letters turn into before a vowel. */
    private static Set<String> wholes(String words) {
        Set<String> wholes = new HashSet<>();
        for (String word : words.strip().split("\\s+")) {
            String start = word.substring(0, word.length() - 1);
            wholes.add(word);
            switch (word.charAt(word.length() - 1)) {
                case 'п' -> wholes.add(start + 'б');
                case 'к' -> wholes.add(start + 'г');
                case 'қ' -> wholes.add(start + 'ғ');
                default -> {
                    // stays as it is
                }
            }
        }
        return wholes;
    }

    /** The stem of a word in lower case. */
    static String stem(String word) {
        int length = word.length();
        String stem = word;
        for (int kind = 0; kind < KINDS.size() && (kind > 0 || !WHOLE.contains(word)); kind++) {
            int left = KINDS.get(kind).cut(word, length, WHOLE);
            if (left < length) {
                length = left;
                stem = word.substring(0, length);
                if (WHOLE.contains(stem)) {
                    break;
                }
            }
        }
        String hard = hardened(stem);
        return SHORTENED.getOrDefault(hard, hard);
    }

    private static String hardened(String stem) {
        int last = stem.length() - 1;
        return switch (stem.charAt(last)) {
            case 'б' -> stem.substring(0, last) + 'п';
            case 'г' -> stem.substring(0, last) + 'к';
            case 'ғ' -> stem.substring(0, last) + 'қ';
            default -> last > 2 && stem.charAt(last) == stem.charAt(last - 1) ? stem.substring(0, last) : stem;
        };
    }
}
