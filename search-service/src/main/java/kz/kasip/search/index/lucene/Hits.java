package kz.kasip.search.index.lucene;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import kz.kasip.search.index.Order;
import kz.kasip.search.index.Question;

/** The first hits in the order asked for; of equal texts the first one only where they are collapsed. */
final class Hits {
    /** One passage that was found. */
    record Hit(int doc, int text, float score, String sortedBy) {}

    private final View view;
    private final Order order;
    private final boolean collapsed;
    private final int most;
    private final TreeSet<Hit> first;
    private final Map<Integer, Hit> byText = new HashMap<>();
    private float lowest = Float.NEGATIVE_INFINITY;

    Hits(View view, Question question) {
        this.view = view;
        this.order = question.order();
        this.collapsed = question.collapsed();
        this.most = question.start() + question.limit();
        this.first = new TreeSet<>(comparator(view, order));
    }

    private static Comparator<Hit> comparator(View view, Order order) {
        Comparator<String> natural = order.isDescending() ? Comparator.reverseOrder() : Comparator.naturalOrder();
        Comparator<Hit> main = order == Order.RELEVANCE
                ? (one, other) -> Float.compare(other.score(), one.score())
                : Comparator.comparing(Hit::sortedBy, Comparator.nullsLast(natural));
        return main.thenComparing((one, other) -> view.compareKeys(one.doc(), other.doc()));
    }

    /** The least score that can still be among the first. */
    float lowest() {
        return lowest;
    }

    void add(int doc, int text, int profile, float score) {
        if (score < lowest || most == 0) {
            return;
        }
        Hit hit = new Hit(doc, text, score, view.profiles()[profile].sortedBy(order));
        if (first.size() >= most && first.comparator().compare(hit, first.last()) > 0) {
            return;
        }
        if (collapsed && !isFirstOfItsText(hit)) {
            return;
        }
        first.add(hit);
        if (first.size() > most) {
            byText.remove(first.pollLast().text());
        }
        if (first.size() >= most && order == Order.RELEVANCE) {
            lowest = first.last().score();
        }
    }

    private boolean isFirstOfItsText(Hit hit) {
        Hit before = byText.get(hit.text());
        if (before != null) {
            if (first.comparator().compare(before, hit) < 0) {
                return false;
            }
            first.remove(before);
        }
        byText.put(hit.text(), hit);
        return true;
    }

    List<Hit> from(int start) {
        return first.stream().skip(start).toList();
    }
}
