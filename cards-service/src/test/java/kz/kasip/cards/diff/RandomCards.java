package kz.kasip.cards.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import kz.kasip.cards.card.CardContent;
import kz.kasip.cards.card.CardContent.Education;
import kz.kasip.cards.card.CardContent.Item;
import kz.kasip.cards.card.CardContent.Kind;
import kz.kasip.cards.card.CardContent.LabourFunction;
import kz.kasip.cards.card.CardContent.Related;
import kz.kasip.cards.card.CardContent.Skill;

/** Versions of cards in own words, in Kazakh, Russian or both, with texts that repeat as real ones do. */
final class RandomCards {
    private static final List<String> RUSSIAN_DEEDS = List.of(
            "сушить", "развешивать", "сортировать", "хранить", "проверять", "окрашивать", "взвешивать", "описывать");
    private static final List<String> RUSSIAN_THINGS = List.of(
            "войлок", "нити", "травы", "кадки", "узоры", "ульи", "сети", "лекала", "жернова", "бубны", "седла", "мёд");
    private static final List<String> RUSSIAN_WAYS =
            List.of("по утрам", "вручную", "для ярмарки", "перед зимой", "после дождя", "без спешки", "на ощупь");
    private static final List<String> KAZAKH_DEEDS =
            List.of("кептіру", "ілу", "сұрыптау", "сақтау", "тексеру", "бояу", "өлшеу", "сипаттау");
    private static final List<String> KAZAKH_THINGS = List.of(
            "киізді",
            "жіпті",
            "шөпті",
            "күбіні",
            "өрнекті",
            "ұяны",
            "ауды",
            "үлгіні",
            "диірменді",
            "домбыраны",
            "ер-тоқымды",
            "балды");
    private static final List<String> KAZAKH_WAYS =
            List.of("таңертең", "қолмен", "жәрмеңкеге", "қыс алдында", "жаңбырдан кейін", "асықпай", "сипап көріп");

    private final Random random;
    private final List<String> languages;

    RandomCards(Random random) {
        this.random = random;
        this.languages = switch (random.nextInt(3)) {
            case 0 -> List.of("kk");
            case 1 -> List.of("ru");
            default -> List.of("kk", "ru");
        };
    }

    List<IdentifiedCard> version(int cards) {
        return IntStream.rangeClosed(1, cards)
                .mapToObj(number -> new IdentifiedCard("J62012900-%02d".formatted(number), card(number)))
                .toList();
    }

    CardContent card(int number) {
        return new CardContent(
                number,
                text(),
                sometimes(text()),
                list(2, place -> text()),
                sometimes("6113-0"),
                sometimes(text()),
                sometimes("6113-0-00" + random.nextInt(9)),
                sometimes(1 + random.nextInt(8)),
                sometimes("4." + random.nextInt(3)),
                sometimes(text()),
                list(2, place -> new Education(sometimes(text()), sometimes(text()), sometimes(text()))),
                sometimes(text()),
                sometimes(text()),
                sometimes(text()),
                list(4, this::function),
                list(4, place -> text()),
                list(3, place -> text()),
                list(3, place -> new Related(sometimes(1 + random.nextInt(8)), text())));
    }

    LabourFunction function(int place) {
        Kind kind = random.nextInt(4) == 0 ? Kind.ADDITIONAL : Kind.MANDATORY;
        return new LabourFunction(place, kind, random.nextInt(8) == 0 ? null : text(), list(3, this::skill));
    }

    Skill skill(int place) {
        return new Skill(
                place,
                random.nextInt(3) == 0 ? null : text(),
                sometimes(text()),
                list(6, this::item),
                list(6, this::item));
    }

    Item item(int place) {
        return new Item(place, text(), random.nextInt(12) == 0 ? "kk" : null);
    }

    /** A text in the languages of the version; now and then in one of them alone. */
    Map<String, String> text() {
        int deed = random.nextInt(RUSSIAN_DEEDS.size());
        int thing = random.nextInt(RUSSIAN_THINGS.size());
        int way = random.nextInt(RUSSIAN_WAYS.size());
        Map<String, String> text = new TreeMap<>();
        if (languages.contains("kk")) {
            text.put("kk", KAZAKH_WAYS.get(way) + " " + KAZAKH_THINGS.get(thing) + " " + KAZAKH_DEEDS.get(deed));
        }
        if (languages.contains("ru") && (text.isEmpty() || random.nextInt(10) > 0)) {
            text.put("ru", RUSSIAN_DEEDS.get(deed) + " " + RUSSIAN_THINGS.get(thing) + " " + RUSSIAN_WAYS.get(way));
        }
        return text;
    }

    private <T> T sometimes(T value) {
        return random.nextInt(3) == 0 ? null : value;
    }

    private <T> List<T> list(int most, IntFunction<T> part) {
        List<T> parts = new ArrayList<>();
        int size = random.nextInt(most + 1);
        for (int place = 1; place <= size; place++) {
            parts.add(part.apply(place));
        }
        return parts;
    }
}
