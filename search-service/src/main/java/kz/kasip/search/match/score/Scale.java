package kz.kasip.search.match.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.kasip.search.analysis.Language;
import kz.kasip.search.match.level.WantedLevel;

/** Weighs cards against a text; how rare a word is is counted among the cards that are weighed together. */
public final class Scale {
    /** A title in the first lines is what is sought, one further down may be a colleague. */
    private static final int HEAD = 4;

    private static final double FURTHER_DOWN = 0.6;

    private final Weights weights;
    private final SentText text;
    private final List<CardMaterial> cards;
    private final Rarity inTitles = new Rarity();
    private final Rarity inItems = new Rarity();
    private final Rarity inCards = new Rarity();
    private final Map<Language, Double> said = new EnumMap<>(Language.class);

    Scale(Weights weights, SentText text, List<CardMaterial> cards) {
        this.weights = weights;
        this.text = text;
        this.cards = cards;
        for (CardMaterial card : cards) {
            card.titles().forEach(inTitles::add);
            card.items().forEach(item -> item.forms().forEach(inItems::add));
            card.terms().forEach((language, terms) -> inCards.add(language, terms.keySet()));
        }
        for (Language language : Language.values()) {
            said.put(language, said(language));
        }
    }

    private double said(Language language) {
        double said = 0;
        for (String term : text.terms(language)) {
            if (inCards.knows(language, term)) {
                said += square(Math.log(1 + text.count(language, term)) * inCards.of(language, term));
            }
        }
        return Math.sqrt(said);
    }

    private static double square(double number) {
        return number * number;
    }

    /** A scale for a text and the cards that are to be compared. */
    public static Scale of(SentText text, List<CardMaterial> cards) {
        return new Scale(Weights.TUNED, text, cards);
    }

    /** A scale for a card and others, whose titles say less than what stands in them. */
    public static Scale ofCards(SentText text, List<CardMaterial> cards) {
        return new Scale(Weights.OF_CARDS, text, cards);
    }

    /** The cards with their weights, the best first; before each card something may stop the work by throwing. */
    public List<Weighed> weigh(WantedLevel level, Runnable stop) {
        List<Parts> parts = new ArrayList<>();
        for (CardMaterial card : cards) {
            stop.run();
            parts.add(parts(card));
        }
        double most = parts.stream().mapToDouble(Parts::content).max().orElse(1);
        return parts.stream()
                .map(part -> part.weighed(
                        score(part, most, level.share(part.card().card().orkLevel()))))
                .sorted(Comparator.comparingDouble((Weighed weighed) -> -weighed.score())
                        .thenComparing(weighed -> weighed.card().id()))
                .toList();
    }

    private double score(Parts part, double most, double share) {
        double fit = 1 - weights.level() * (1 - share);
        double content = most == 0 ? 0 : part.content() / most;
        return fit * (weights.title() * part.title() + weights.content() * content + weights.items() * part.items());
    }

    private Parts parts(CardMaterial card) {
        Coverage title = Coverage.of(card.titles(), text, inTitles);
        double named = square(title.share()) * (title.sentence() < HEAD ? 1 : FURTHER_DOWN);
        List<Coverage> coverages = card.items().stream()
                .map(item -> Coverage.of(item.forms(), text, inItems))
                .toList();
        double met = coverages.stream()
                .mapToDouble(Coverage::share)
                .map(Scale::square)
                .average()
                .orElse(0);
        double content = card.terms().keySet().stream()
                .mapToDouble(language -> content(card, language))
                .max()
                .orElse(0);
        return new Parts(card, named, content, Math.sqrt(met), title, coverages);
    }

    /** How alike the words of the card and of the text are, as far as they are rare. */
    private double content(CardMaterial card, Language language) {
        double shared = 0;
        double own = 0;
        for (Map.Entry<String, Integer> entry : card.terms().get(language).entrySet()) {
            double rare = inCards.of(language, entry.getKey());
            double worth = (1 + Math.log(entry.getValue())) * rare;
            own += worth * worth;
            shared += worth * rare * Math.log(1 + text.count(language, entry.getKey()));
        }
        double most =
                said.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        double sent = Math.max(said.get(language), weights.translated() * most);
        return own == 0 || sent == 0 ? 0 : shared / Math.pow(own, weights.length()) / sent;
    }

    private record Parts(
            CardMaterial card, double title, double content, double items, Coverage called, List<Coverage> coverages) {
        Weighed weighed(double score) {
            List<Weighed.Matched> matched = new ArrayList<>();
            List<Weighed.Missing> missing = new ArrayList<>();
            for (int place = 0; place < coverages.size(); place++) {
                Item item = card.items().get(place);
                Coverage coverage = coverages.get(place);
                if (item.isAsked() && coverage.isMet()) {
                    matched.add(new Weighed.Matched(
                            item.id(),
                            item.kind(),
                            item.text(),
                            coverage.share(),
                            coverage.words(),
                            coverage.sentence()));
                } else if (item.isAsked()) {
                    missing.add(new Weighed.Missing(item.id(), item.kind(), item.text()));
                }
            }
            matched.sort(Comparator.comparingDouble(one -> -one.share()));
            return new Weighed(card, score, called.words(), List.copyOf(matched), List.copyOf(missing));
        }
    }
}
