package kz.kasip.standards.document.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Groups rules that touch or cross each other. */
final class PdfTouching {

    private PdfTouching() {}

    static List<List<PdfRule>> groups(List<PdfRule> drawn, float reach) {
        List<PdfRule> rules = drawn.stream()
                .sorted(Comparator.comparingDouble(rule -> top(rule)))
                .toList();
        PdfGroups groups = new PdfGroups(rules.size());
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            PdfRule rule = rules.get(i);
            float top = top(rule) - reach;
            open.removeIf(other -> bottom(rules.get(other)) < top);
            for (int other : open) {
                if (touch(rule, rules.get(other), reach)) {
                    groups.join(i, other);
                }
            }
            open.add(i);
        }
        return split(rules, groups.numbers());
    }

    private static List<List<PdfRule>> split(List<PdfRule> rules, int[] numbers) {
        List<List<PdfRule>> groups = new ArrayList<>();
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] == groups.size()) {
                groups.add(new ArrayList<>());
            }
            groups.get(numbers[i]).add(rules.get(i));
        }
        return groups;
    }

    private static float top(PdfRule rule) {
        return rule.level() ? rule.at() : rule.from();
    }

    private static float bottom(PdfRule rule) {
        return rule.level() ? rule.at() : rule.to();
    }

    private static boolean touch(PdfRule one, PdfRule other, float reach) {
        if (one.level() == other.level()) {
            return Math.abs(one.at() - other.at()) < reach
                    && one.from() - reach < other.to()
                    && other.from() - reach < one.to();
        }
        return one.from() - reach < other.at()
                && other.at() < one.to() + reach
                && other.from() - reach < one.at()
                && one.at() < other.to() + reach;
    }
}
