package kz.kasip.cards.diff;

import java.util.ArrayList;
import java.util.List;
import kz.kasip.cards.diff.Change.Path;
import kz.kasip.cards.diff.Change.Shift;
import kz.kasip.cards.diff.Change.Side;
import kz.kasip.cards.diff.Change.Type;

/** Writes down what differs between elements that have found their twins, in the order of the later version. */
final class Changes {
    private final List<Change> changes = new ArrayList<>();
    private final List<Shift> shifts = new ArrayList<>();

    private Changes() {}

    static CardsDiff between(List<Element> from, List<Element> to) {
        Changes all = new Changes();
        all.compare(from, to);
        return new CardsDiff(List.copyOf(all.changes), List.copyOf(all.shifts));
    }

    /** Two lists of the same place. What went is told before what stood after it. */
    private void compare(List<Element> from, List<Element> to) {
        Order.mark(from, to);
        int next = 0;
        for (Element element : to) {
            if (element.stays) {
                removed(from.subList(next, element.twin.place - 1));
                next = element.twin.place;
            }
            tell(element);
        }
        removed(from.subList(next, from.size()));
    }

    private void tell(Element element) {
        if (element.open()) {
            changes.add(change(Type.ADDED, element, null, whole(element)));
            arrivals(element);
            return;
        }
        if (element.stays) {
            number(element);
        } else {
            changes.add(change(Type.MOVED, element, place(element.twin), place(element)));
        }
        TextChanges.tell(element, changes::add);
        for (ElementKind kind : ElementKind.values()) {
            compare(element.twin.parts(kind), element.parts(kind));
        }
    }

    /** What moved into something that is new. */
    private void arrivals(Element added) {
        added.parts
                .values()
                .forEach(parts -> parts.forEach(part -> {
                    if (part.open()) {
                        arrivals(part);
                    } else {
                        tell(part);
                    }
                }));
    }

    private void removed(List<Element> elements) {
        for (Element element : elements) {
            if (element.open()) {
                changes.add(change(Type.REMOVED, element, whole(element), null));
            }
        }
    }

    /** A number that goes with the place is none of its own: places change as others come, go and move. */
    private void number(Element element) {
        Element twin = element.twin;
        if (element.number == null || element.number.equals(twin.number)) {
            return;
        }
        boolean counted = element.rank != twin.rank && element.number - twin.number == element.rank - twin.rank;
        if (element.place != twin.place || counted) {
            shifts.add(new Shift(element.kind, path(element), twin.number, element.number));
        } else {
            changes.add(change(Type.RENUMBERED, element, Side.number(twin.number), Side.number(element.number)));
        }
    }

    private static Change change(Type type, Element element, Side from, Side to) {
        Path path = type == Type.REMOVED ? new Path(element.card(), element.id, null) : path(element);
        return new Change(type, element.kind, path, null, element.mainText(), from, to, null);
    }

    static Path path(Element element) {
        return new Path(element.card(), element.open() ? null : element.twin.id, element.id);
    }

    private static Side place(Element element) {
        return new Side(parent(element), element.place, element.number, null, null, null);
    }

    private static Side whole(Element element) {
        return new Side(parent(element), element.place, element.number, null, null, Elements.body(element));
    }

    private static String parent(Element element) {
        return element.parent == null ? null : element.parent.id;
    }
}
