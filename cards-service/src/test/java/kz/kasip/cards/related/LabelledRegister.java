package kz.kasip.cards.related;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kz.kasip.cards.card.CardContent.Related;
import kz.kasip.cards.card.CardLinks.Link;
import kz.kasip.cards.card.CardTitles;
import kz.kasip.cards.card.Titles;

/** Cards of several standards in force, occupations, and related professions with the card that each names. */
final class LabelledRegister {
    private final List<CardTitles> cards =
            rows("cards").stream().map(LabelledRegister::card).toList();
    private final Map<String, Set<String>> codes = new HashMap<>();

    /** A related profession of a card, and the card that it names, or null. */
    record Case(String card, Related related, String expected, String point) {
        boolean right(String linked) {
            return Objects.equals(linked, expected);
        }
    }

    LabelledRegister() {
        for (String[] row : rows("occupations")) {
            codes.computeIfAbsent(Titles.normalised(row[1]), name -> new HashSet<>())
                    .add(row[0]);
            codes.computeIfAbsent(Titles.normalised(row[2]), name -> new HashSet<>())
                    .add(row[0]);
        }
    }

    List<Case> cases() {
        return rows("labelled").stream()
                .map(row ->
                        new Case(row[0], new Related(level(row[1]), Map.of(row[2], row[3])), absent(row[4]), row[5]))
                .toList();
    }

    String link(Case each, double threshold) {
        String code = code(each.card());
        List<CardTitles> own =
                cards.stream().filter(card -> card.code().equals(code)).toList();
        Named named = Named.of(each.related());
        Link link = new Linking(code, own, without(code), threshold)
                .of(List.of(named))
                .get(named);
        return link == null || link.cardId().equals(each.card()) ? null : link.cardId();
    }

    private Register without(String code) {
        return new Register() {
            @Override
            public Map<String, Set<String>> occupations(Collection<String> titles) {
                return codes;
            }

            @Override
            public List<CardTitles> elsewhere(Collection<String> titles) {
                return cards.stream().filter(card -> !card.code().equals(code)).toList();
            }

            @Override
            public boolean knows(String word) {
                return codes.keySet().stream().anyMatch(name -> name.contains(word));
            }
        };
    }

    private static CardTitles card(String[] row) {
        return new CardTitles(
                row[0],
                code(row[0]),
                level(row[1]),
                Map.of("ru", row[2], "kk", row[3]),
                Arrays.stream(row[4].split(";"))
                        .filter(title -> !title.isEmpty())
                        .map(title -> Map.of("ru", title))
                        .toList(),
                null,
                row[5].isEmpty() ? null : row[5]);
    }

    private static String code(String card) {
        return card.substring(0, card.indexOf('-'));
    }

    private static Integer level(String text) {
        return text.isEmpty() ? null : Integer.valueOf(text);
    }

    private static String absent(String text) {
        return text.equals("-") ? null : text;
    }

    private static List<String[]> rows(String name) {
        try (InputStream in = LabelledRegister.class.getResourceAsStream("/related/" + name + ".tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
