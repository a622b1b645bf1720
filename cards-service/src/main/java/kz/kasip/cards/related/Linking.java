package kz.kasip.cards.related;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.kasip.cards.card.CardLinks.Link;
import kz.kasip.cards.card.CardTitles;

/**
 * Links related professions of one version to cards. The surest evidence that speaks for any card decides; where it
 * speaks for two, neither is linked. How the confidences and the threshold were found is in ADR 0011.
 */
final class Linking {
    /** Below this a link would be a guess. */
    static final double THRESHOLD = 0.8;

    private static final int GROUP = 4;
    private static final int DIVISION = 3;

    private final String code;
    private final List<Candidate> own;
    private final Map<String, List<Candidate>> byKey = new HashMap<>();
    private final Register register;
    private final double threshold;

    Linking(String code, List<CardTitles> own, Register register) {
        this(code, own, register, THRESHOLD);
    }

    /** With another threshold, to see what it does. */
    Linking(String code, List<CardTitles> own, Register register, double threshold) {
        this.code = code;
        this.own = own.stream().map(Candidate::of).toList();
        this.own.forEach(card -> card.keys()
                .forEach(key ->
                        byKey.computeIfAbsent(key, absent -> new ArrayList<>()).add(card)));
        this.register = register;
        this.threshold = threshold;
    }

    /** The links of those that can be told. */
    Map<Named, Link> of(Collection<Named> named) {
        Map<Named, Link> links = new HashMap<>();
        Set<Named> open = new LinkedHashSet<>();
        for (Named each : new LinkedHashSet<>(named)) {
            if (!each.titles().isEmpty() && !decidedInVersion(each, links) && each.orkLevel() != null) {
                open.add(each);
            }
        }
        if (!open.isEmpty()) {
            decideByRegister(open, links);
        }
        return links;
    }

    /** Whether the version's own titles link it or make it doubtful. */
    private boolean decidedInVersion(Named named, Map<Named, Link> links) {
        List<Candidate> near = near(named);
        for (Evidence evidence : Evidence.OF_VERSION) {
            if (evidence.weak() && atAnotherLevel(named, near)) {
                return true;
            }
            List<Candidate> found =
                    near.stream().filter(card -> evidence.holds(named, card)).toList();
            if (!found.isEmpty()) {
                if (evidence != Evidence.MISTYPED || !knownWord(named, found.getFirst())) {
                    link(named, evidence, found, links);
                }
                return true;
            }
        }
        return false;
    }

    /** The cards of the version that share anything with it. */
    private List<Candidate> near(Named named) {
        return named.titles().stream()
                .flatMap(Title::keys)
                .flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
                .distinct()
                .toList();
    }

    private static boolean atAnotherLevel(Named named, List<Candidate> near) {
        return near.stream()
                .anyMatch(card -> !named.levelMissing(card) && !named.atLevelOf(card) && named.bears(card.titles()));
    }

    /** Whether the words that differ are words: of another card's title, or of the classifier. */
    private boolean knownWord(Named named, Candidate card) {
        Set<String> right = card.words().collect(Collectors.toSet());
        return named.titles().stream()
                .flatMap(title -> title.words().stream())
                .filter(word -> !right.contains(word))
                .anyMatch(
                        word -> own.stream().flatMap(Candidate::words).anyMatch(word::equals) || register.knows(word));
    }

    private void decideByRegister(Set<Named> open, Map<Named, Link> links) {
        Set<String> titles = open.stream().flatMap(Named::written).collect(Collectors.toSet());
        Map<String, Set<String>> occupations = register.occupations(titles);
        List<Candidate> elsewhere =
                register.elsewhere(titles).stream().map(Candidate::of).toList();
        for (Named named : open) {
            Set<String> codes = named.written()
                    .flatMap(title -> occupations.getOrDefault(title, Set.of()).stream())
                    .collect(Collectors.toSet());
            List<Candidate> found = own.stream()
                    .filter(named::atLevelOf)
                    .filter(card -> codes.contains(card.card().occupationCode()))
                    .filter(card -> !named.otherCode(card))
                    .toList();
            if (found.isEmpty()) {
                decideElsewhere(named, codes, elsewhere, links);
            } else {
                link(named, Evidence.OCCUPATION, found, links);
            }
        }
    }

    private void decideElsewhere(Named named, Set<String> codes, List<Candidate> elsewhere, Map<Named, Link> links) {
        Map<Evidence, List<Candidate>> found = elsewhere.stream()
                .filter(card -> Evidence.TITLE.holds(named, card))
                .collect(Collectors.groupingBy(card -> nearness(named, codes, card)));
        found.keySet().stream()
                .max(Comparator.comparingDouble(evidence -> evidence.confidence))
                .ifPresent(nearest -> link(named, nearest, found.get(nearest), links));
    }

    private Evidence nearness(Named named, Set<String> codes, Candidate card) {
        if (sameActivity(card, GROUP)) {
            return Evidence.TITLE_IN_GROUP;
        }
        if (sameActivity(card, DIVISION) && !named.ofOneWord()) {
            return Evidence.TITLE_IN_DIVISION;
        }
        return codes.contains(card.card().occupationCode())
                ? Evidence.TITLE_AND_OCCUPATION
                : Evidence.TITLE_IN_ANOTHER_TRADE;
    }

    private boolean sameActivity(Candidate card, int letters) {
        return card.card().code().startsWith(code.substring(0, letters));
    }

    private void link(Named named, Evidence evidence, List<Candidate> found, Map<Named, Link> links) {
        if (found.size() == 1 && evidence.confidence >= threshold) {
            CardTitles card = found.getFirst().card();
            links.put(named, new Link(card.cardId(), card.code(), evidence.confidence));
        }
    }
}
