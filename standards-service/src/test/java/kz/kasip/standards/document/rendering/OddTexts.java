package kz.kasip.standards.document.rendering;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes texts that a reader could take for something else. */
final class OddTexts {

    private static final List<String> RUSSIAN = List.of(
            "Сверка",
            "карты",
            "полей",
            "ремонт",
            "и",
            "учёт",
            "Порядок",
            "работ",
            "в",
            "мастерской",
            "опыт",
            "Хранение");
    private static final List<String> KAZAKH = List.of(
            "Өлшеу",
            "құралын",
            "баптау",
            "және",
            "Жабдық",
            "жөндеу",
            "үшін",
            "тәртіп",
            "білу",
            "Қорларды",
            "есепке",
            "алу");
    private static final List<String> ODD = List.of(
            "1. Раз",
            "2) два",
            "3.5",
            "1.",
            "12)",
            "- ",
            "–",
            "—",
            "вто- рое",
            "слово-",
            "«",
            "»",
            "\"",
            "|",
            "<b>x</b>",
            "<li>",
            "</td>",
            "&amp;",
            "&lt;",
            "**",
            "__",
            "`x`",
            "[a](b)",
            "\\|",
            "\\-",
            "#",
            "###",
            "*",
            "Знания:",
            "Умения:",
            "Знания",
            "Умения",
            "Навык 1:",
            "Навык",
            "Код группы:",
            "Код",
            "Специальность: x",
            "Квалификация",
            "Трудовая функция 2:",
            "Глава 2.",
            "Глава 3. Карточки профессий",
            "Карточка профессии «Ы»:",
            "Білімдер:",
            "Машықтар",
            "Дағды 2:",
            "Топтың коды:",
            "Приложение № 2",
            "1-қосымша",
            ";",
            ",",
            ":",
            ".",
            "(",
            ")",
            "...",
            "т.д.",
            "III.",
            "IV)",
            "日本語",
            "العربية",
            "ñandú",
            "naïve",
            "😀",
            "x86-64",
            "C++",
            "62.01.1",
            "J62",
            "05.12.2025",
            "Уровень ОРК:",
            "5 уровень ОРК",
            "4-деңгей",
            "~~",
            "$x$",
            "=",
            "==",
            "+",
            "•",
            "·",
            "Дата",
            "2022 г.",
            "версия 3",
            "Связь с другими",
            "профессиями в рамках ОРК",
            "http://example.kz/a_b?c=1&d=2",
            "{x}",
            "{{x}}",
            "{form}");

    private final Random random;
    private final List<String> words;

    OddTexts(Random random, String language) {
        this.random = random;
        this.words = language.equals("kk") ? KAZAKH : RUSSIAN;
    }

    /** A text or, now and then, null. */
    String maybe() {
        return random.nextInt(5) == 0 ? null : text();
    }

    /** A text that says something, with plain spaces. */
    String text() {
        while (true) {
            int length = random.nextInt(40) == 0 ? 400 : 1 + random.nextInt(7);
            boolean plain = random.nextInt(3) == 0;
            String text = IntStream.range(0, length).mapToObj(i -> part(plain)).collect(Collectors.joining(" "));
            String normal =
                    Normalizer.normalize(text, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
            if (normal.codePoints().anyMatch(Character::isLetterOrDigit)) {
                return normal;
            }
        }
    }

    private String part(boolean plain) {
        boolean odd = !plain && random.nextInt(3) == 0;
        List<String> from = odd ? ODD : words;
        String part = from.get(random.nextInt(from.size()));
        return odd && random.nextInt(6) == 0 ? part + words.get(random.nextInt(words.size())) : part;
    }

    List<String> texts(int most) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(i -> text())
                .toList();
    }
}
