package kz.kasip.search.index;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Scores of passages by the formula of BM25, for texts short enough that their lengths are kept exactly. */
record NaiveScores(List<Passage> passages, Map<String, Double> reckoned, Map<String, List<String>> split) {
    private static final double K1 = 1.2;
    private static final double B = 0.75;

    NaiveScores(List<Passage> passages) {
        this(passages, new HashMap<>(), new HashMap<>());
    }

    /** None: the passage does not match. */
    OptionalDouble of(Clause clause, Passage passage) {
        return switch (clause) {
            case Clause.Term(var field, var term) -> phrase(field, List.of(term), passage);
            case Clause.Phrase(var field, var terms) -> phrase(field, terms, passage);
            case Clause.Near(var field, var term, var edits, var prefix) ->
                one(words(field, passage).stream()
                        .anyMatch(word -> word.regionMatches(0, term, 0, prefix) && distance(word, term) <= edits));
            case Clause.Prefix(var field, var prefix) ->
                one(words(field, passage).stream().anyMatch(word -> word.startsWith(prefix)));
            case Clause.Weighted(var inner, var weight) -> times(of(inner, passage), weight);
            case Clause.Constant(var inner, var score) -> constant(of(inner, passage), score);
            case Clause.Best(var clauses, var tie) -> best(all(clauses, passage), tie);
            case Clause.Sum(var clauses, var enough) -> sum(all(clauses, passage), Math.max(1, enough));
            case Clause.All(var clauses) -> sum(all(clauses, passage), Math.max(1, clauses.size()));
            case Clause.Of(var field, var values) -> constant(one(values.contains(passage.kind)), 0);
            case Clause.Also(var from, var adding) -> {
                OptionalDouble score = of(from, passage);
                double more = Arrays.stream(all(adding, passage)).sum();
                yield score.isPresent() ? OptionalDouble.of(score.getAsDouble() + more) : score;
            }
            case Clause.Not(var from, var excluded) ->
                all(excluded, passage).length > 0 ? OptionalDouble.empty() : of(from, passage);
        };
    }

    private double[] all(List<Clause> clauses, Passage passage) {
        return clauses.stream()
                .map(clause -> of(clause, passage))
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .toArray();
    }

    private static OptionalDouble one(boolean matches) {
        return matches ? OptionalDouble.of(1) : OptionalDouble.empty();
    }

    private static OptionalDouble times(OptionalDouble score, double weight) {
        return score.isPresent() ? OptionalDouble.of(score.getAsDouble() * weight) : score;
    }

    private static OptionalDouble constant(OptionalDouble score, double value) {
        return score.isPresent() ? OptionalDouble.of(value) : score;
    }

    private static OptionalDouble best(double[] scores, double tie) {
        if (scores.length == 0) {
            return OptionalDouble.empty();
        }
        double most = Arrays.stream(scores).max().orElseThrow();
        return OptionalDouble.of(most + tie * (Arrays.stream(scores).sum() - most));
    }

    private static OptionalDouble sum(double[] scores, int enough) {
        return scores.length < enough
                ? OptionalDouble.empty()
                : OptionalDouble.of(Arrays.stream(scores).sum());
    }

    private List<String> words(String field, Passage passage) {
        String text = field.equals(Fields.STEMS_RU) ? passage.stemsRu : passage.contextStemsRu;
        return text == null ? List.of() : split.computeIfAbsent(text, same -> List.of(same.split(" ")));
    }

    private OptionalDouble phrase(String field, List<String> terms, Passage passage) {
        List<String> words = words(field, passage);
        double times = count(words, terms);
        if (times == 0) {
            return OptionalDouble.empty();
        }
        double rarity = terms.stream().mapToDouble(term -> rarity(field, term)).sum();
        double norm = 1 - B + B * words.size() / length(field);
        return OptionalDouble.of(rarity * times / (times + K1 * norm));
    }

    private double length(String field) {
        return reckoned.computeIfAbsent(
                field,
                same -> passages.stream()
                        .mapToInt(each -> words(field, each).size())
                        .filter(length -> length > 0)
                        .average()
                        .orElseThrow());
    }

    private double rarity(String field, String term) {
        return reckoned.computeIfAbsent(field + " " + term, same -> {
            long texts = passages.stream()
                    .filter(each -> !words(field, each).isEmpty())
                    .count();
            long with = passages.stream()
                    .filter(each -> words(field, each).contains(term))
                    .count();
            return Math.log(1 + (texts - with + 0.5) / (with + 0.5));
        });
    }

    private static int count(List<String> words, List<String> terms) {
        int count = 0;
        for (int at = 0; at + terms.size() <= words.size(); at++) {
            count += words.subList(at, at + terms.size()).equals(terms) ? 1 : 0;
        }
        return count;
    }

    /** Edits between two words, a swap of neighbours being one. */
    private static int distance(String one, String other) {
        int[][] edits = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    edits[i][j] = i + j;
                    continue;
                }
                int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                edits[i][j] =
                        Collections.min(List.of(edits[i - 1][j] + 1, edits[i][j - 1] + 1, edits[i - 1][j - 1] + same));
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    edits[i][j] = Math.min(edits[i][j], edits[i - 2][j - 2] + 1);
                }
            }
        }
        return edits[one.length()][other.length()];
    }
}
