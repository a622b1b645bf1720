package kz.kasip.cards.compare.wording;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Russian endings; those of a verb and of the noun made of it are among them, so that the two come out alike. */
final class RussianEndings implements Endings {
    private static final Set<String> ALL = all();
    private static final int LONGEST = 8;

    /** A vowel that comes and goes before the last consonant ({@code письмо}, {@code писем}). */
    private static final Pattern FLEETING = Pattern.compile("([бвгджзклмнпрстфхцчшщ])[ое]([клмнртц])$");

    /** Verbs whose nouns have another vowel ({@code учитывать}, {@code учёт}). */
    private static final Map<String, String> CHANGING =
            Map.of("чит", "чт", "чет", "чт", "бир", "бр", "бор", "бр", "приним", "прием");

    @Override
    public String stem(String form) {
        String word = form.endsWith("ся") || form.endsWith("сь") ? form.substring(0, form.length() - 2) : form;
        if (word.endsWith("вести")) {
            return word.substring(0, word.length() - 4) + "ед";
        }
        for (int length = Math.min(LONGEST, word.length() - SHORTEST_STEM); length > 0; length--) {
            if (ALL.contains(word.substring(word.length() - length))) {
                return word.substring(0, word.length() - length);
            }
        }
        return word;
    }

    @Override
    public String root(String stem) {
        return stem.replace("ссч", "сч").replace('о', 'а');
    }

    @Override
    public String bones(String stem) {
        String bones =
                FLEETING.matcher(stem.replace("ь", "").replace("ссч", "сч")).replaceFirst("$1$2");
        for (Map.Entry<String, String> change : CHANGING.entrySet()) {
            if (bones.endsWith(change.getKey())) {
                bones = bones.substring(0, bones.length() - change.getKey().length()) + change.getValue();
            }
        }
        return root(bones);
    }

    @Override
    public boolean enough(int common, String end, String otherEnd) {
        return common > SHORTEST_STEM || common == SHORTEST_STEM && end.length() + otherEnd.length() <= SHORTEST_STEM;
    }

    @Override
    public boolean isEnding(String end) {
        return ALL.contains(end);
    }

    private static Set<String> all() {
        Stream<String> verbalNouns = joined("ани ени яни овани евани ывани ивани", "е я ю ем и й ями ях ям");
        Stream<String> verbs = joined("- ов ев ыв ив", "ать ает ают аем");
        Stream<String> persons = words("ять еть ить ыть оть ует уют яет яют");
        Stream<String> agents = Stream.concat(joined("к", "а и у е ой ою ам ами ах"), words("ок ек"));
        Stream<String> adjectives =
                words("ий ый ой ого его ому ему ым им ом ем ая яя ую юю ою ею ое ее ые ие ых их ыми ими");
        Stream<String> cases = words("а я о е ы и у ю ь й ов ев ей ам ям ами ями ах ях ия ию ии ией иям иями иях ью");
        return Stream.of(verbalNouns, verbs, persons, agents, adjectives, cases, Stream.of(""))
                .flatMap(endings -> endings)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.split(" "));
    }

    private static Stream<String> joined(String heads, String tails) {
        return words(heads).flatMap(head -> words(tails).map(tail -> head.replace("-", "") + tail));
    }
}
