package kz.kasip.cards.compare;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Russian words without their endings; a verb and the noun made of it come out alike. */
final class RussianStems {
    private static final int SHORTEST = 3;
    private static final Set<String> ENDINGS = endings();
    private static final int LONGEST =
            ENDINGS.stream().mapToInt(String::length).max().orElse(0);

    private RussianStems() {}

    static String of(String form) {
        String word = form.endsWith("ся") || form.endsWith("сь") ? form.substring(0, form.length() - 2) : form;
        for (int length = Math.min(LONGEST, word.length() - SHORTEST); length > 0; length--) {
            if (ENDINGS.contains(word.substring(word.length() - length))) {
                return word.substring(0, word.length() - length);
            }
        }
        return word;
    }

    private static Set<String> endings() {
        List<String> suffixes = List.of("", "ов", "ев", "ыв", "ив", "ирова");
        Stream<String> nouns = product(
                List.of("ани", "ени", "яни", "овани", "евани", "ывани", "ивани"),
                List.of("е", "я", "ю", "ем", "и", "й", "ями", "ях", "ям"));
        Stream<String> verbs = product(
                suffixes.subList(0, 5),
                List.of("ать", "ает", "ают", "ал", "ала", "али", "ала", "аем", "аемый", "аемого"));
        Stream<String> adjectives = Stream.of(
                "ий", "ый", "ой", "ого", "его", "ому", "ему", "ым", "им", "ом", "ем", "ая", "яя", "ую", "юю", "ою",
                "ею", "ое", "ее", "ые", "ие", "ых", "их", "ыми", "ими");
        Stream<String> cases = Stream.of(
                "а", "я", "о", "е", "ы", "и", "у", "ю", "ь", "й", "ов", "ев", "ей", "ам", "ям", "ами", "ями", "ах",
                "ях", "ия", "ию", "ии", "ией", "иям", "иями", "иях", "ью");
        Stream<String> persons = Stream.of(
                "ять", "еть", "ить", "ыть", "ует", "уют", "яет", "яют", "ит", "ят", "ет", "ут", "ют", "ла", "ли", "ил",
                "ила", "или", "ти");
        return Stream.of(nouns, verbs, adjectives, cases, persons)
                .flatMap(endings -> endings)
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> product(Collection<String> heads, Collection<String> tails) {
        return heads.stream().flatMap(head -> tails.stream().map(tail -> head + tail));
    }
}
