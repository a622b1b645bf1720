package kz.kasip.cards.compare.wording;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How alike two texts of one language are: the weight of the words that they share against the weight of those that
 * they don't. A word put in is a smaller change than a word put in another's place, and a contrary halves it all.
 */
public final class Likeness {
    static final double REPLACED = 2;
    static final double ADDED = 0.3;
    static final double CONTRARY = 0.5;

    /** Of longer texts only words with the same stem are the same. */
    private static final int MOST_WEIGHED = 1600;

    private final List<Word> some;
    private final List<Word> others;
    private final double[] met;
    private final double[] metOthers;

    private Likeness(List<Word> some, List<Word> others) {
        this.some = some;
        this.others = others;
        this.met = new double[some.size()];
        this.metOthers = new double[others.size()];
    }

    /** From 0 to 1, the same whichever of the two comes first. */
    public static double of(Wording one, Wording other) {
        if (one.key().equals(other.key())) {
            return 1;
        }
        boolean ordered = one.key().compareTo(other.key()) < 0;
        Likeness likeness =
                ordered ? new Likeness(one.telling(), other.telling()) : new Likeness(other.telling(), one.telling());
        likeness.meetSameStems();
        if (likeness.canBeWeighed()) {
            likeness.meetAlike();
        }
        likeness.meetShortened(likeness.some, likeness.met, likeness.others, likeness.metOthers);
        likeness.meetShortened(likeness.others, likeness.metOthers, likeness.some, likeness.met);
        return likeness.score();
    }

    private void meetSameStems() {
        Map<String, Deque<Integer>> places = new HashMap<>();
        for (int j = 0; j < others.size(); j++) {
            places.computeIfAbsent(others.get(j).stem(), stem -> new ArrayDeque<>())
                    .add(j);
        }
        for (int i = 0; i < some.size(); i++) {
            Deque<Integer> same = places.get(some.get(i).stem());
            if (same != null && !same.isEmpty()) {
                meet(i, same.poll(), WordLikeness.EQUAL);
            }
        }
    }

    private boolean canBeWeighed() {
        return (long) some.size() * others.size() <= MOST_WEIGHED;
    }

    private record Pair(int i, int j, double likeness) {}

    private void meetAlike() {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            for (int j = 0; met[i] == 0 && j < others.size(); j++) {
                double likeness = metOthers[j] > 0 ? 0 : WordLikeness.of(some.get(i), others.get(j));
                if (likeness > 0) {
                    pairs.add(new Pair(i, j, likeness));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(pair -> -pair.likeness));
        pairs.stream()
                .filter(pair -> met[pair.i] == 0 && metOthers[pair.j] == 0)
                .forEach(pair -> meet(pair.i, pair.j, pair.likeness));
    }

    /** A word that stands for several of the other text: their initials, or all of them written together. */
    private void meetShortened(List<Word> words, double[] metWords, List<Word> written, double[] metWritten) {
        for (int i = 0; i < words.size(); i++) {
            for (int j = 0; metWords[i] == 0 && j < written.size(); j++) {
                int count = Shortened.count(words.get(i), written, metWritten, j);
                if (count > 0) {
                    metWords[i] = 1;
                    Arrays.fill(metWritten, j, j + count, 1);
                }
            }
        }
    }

    private void meet(int i, int j, double likeness) {
        met[i] = likeness;
        metOthers[j] = likeness;
    }

    private double score() {
        double shared = (weight(some, met) + weight(others, metOthers)) / 2;
        double left = whole(some) - weight(some, met);
        double leftOthers = whole(others) - weight(others, metOthers);
        double replaced = Math.min(left, leftOthers);
        double added = Math.abs(left - leftOthers);
        return shared / (shared + REPLACED * replaced + ADDED * added) * Math.pow(CONTRARY, contraries());
    }

    private int contraries() {
        int contraries = negations(some, met) + negations(others, metOthers);
        boolean numbers = false;
        for (int i = 0; canBeWeighed() && i < some.size(); i++) {
            for (int j = 0; met[i] == 0 && j < others.size(); j++) {
                if (metOthers[j] == 0) {
                    boolean both = some.get(i).kind() == Word.Kind.NUMBER
                            && others.get(j).kind() == Word.Kind.NUMBER;
                    numbers |= both;
                    contraries += !both && WordLikeness.contrary(some.get(i), others.get(j)) ? 1 : 0;
                }
            }
        }
        return contraries + (numbers ? 1 : 0);
    }

    private static int negations(List<Word> words, double[] met) {
        int negations = 0;
        for (int i = 0; i < words.size(); i++) {
            negations += met[i] == 0 && words.get(i).kind() == Word.Kind.NEGATION ? 1 : 0;
        }
        return negations;
    }

    private static double weight(List<Word> words, double[] met) {
        double weight = 0;
        for (int i = 0; i < words.size(); i++) {
            weight += met[i] * words.get(i).weight();
        }
        return weight;
    }

    private static double whole(List<Word> words) {
        return words.stream().mapToDouble(Word::weight).sum();
    }
}
