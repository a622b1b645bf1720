package kz.kasip.search.query;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts that are hard to search for, of as many characters as may be typed. */
final class Hostile {
    private static final int LENGTH = 500;

    /** What hard texts are made of. */
    static final List<String> PIECES = List.of(
            "\"一\"",
            "\"丁 七\"",
            " -\"丈\"",
            "ғқң.ә.і.",
            " -",
            "-a.b.c.d",
            " 6-2-0-1-2-3-4-5",
            " standard:J62",
            " oked:62.01",
            " J62012900-01.f1.s1.a1",
            " хранилищ",
            " бұлттағы",
            " смотрытель",
            " ПО",
            " дыба",
            " резервное копирование",
            "ж",
            "q",
            "😀",
            "—",
            "«",
            "»",
            ":");

    private Hostile() {}

    /** Each of another kind that once was too much. */
    static List<String> texts() {
        return List.of(
                each(166, i -> "\"" + (char) ('一' + i) + "\""),
                "a" + each(120, i -> " -\"" + (char) ('一' + i) + "\"").substring(0, 495),
                "\"" + each(240, i -> (char) ('一' + i) + " ") + "\"",
                "a -" + each(245, i -> (char) ('a' + i % 26) + "."),
                each(250, i -> (char) ('а' + i % 32) + "."),
                letters(249, 1) + " " + letters(249, 2),
                each(20, i -> letters(24, i) + " "),
                each(50, i -> letters(9, i) + " "),
                each(20, i -> "1-2-3-4-5-6-7-8-9-0-" + (10 + i) + " "),
                each(250, i -> i % 10 + "-"),
                "1".repeat(500),
                each(40, i -> "standard:J" + (10 + i) + " "),
                each(250, i -> (char) ('一' + i) + " "),
                each(166, i -> "" + (char) ('а' + i % 32) + (char) ('а' + i / 32) + " "),
                each(100, i -> "a.b" + (char) ('a' + i % 26) + " "),
                each(30, i -> "резервное копия ") + "бұлт",
                each(50, i -> "облако ПО БҚ "));
    }

    private static String each(int times, java.util.function.IntFunction<String> piece) {
        return cut(IntStream.range(0, times).mapToObj(piece).collect(Collectors.joining()));
    }

    static String cut(String text) {
        return text.substring(0, Math.min(LENGTH, text.length()));
    }

    private static String letters(int length, int seed) {
        Random random = new Random(seed);
        return IntStream.range(0, length)
                .mapToObj(i -> String.valueOf((char) ('а' + random.nextInt(32))))
                .collect(Collectors.joining());
    }
}
