package kz.kasip.standards.diff;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import kz.kasip.standards.diff.Change.Kind;
import kz.kasip.standards.diff.Change.Path;
import kz.kasip.standards.diff.Change.Side;
import kz.kasip.standards.diff.Change.Type;
import kz.kasip.standards.diff.Change.Words;
import kz.kasip.standards.standard.VersionContent;

/** Compares what two versions say of the standard itself; periods and states are no part of it. */
final class MetadataDiff {

    private final List<Change> changes = new ArrayList<>();

    private MetadataDiff() {}

    static List<Change> of(VersionContent from, VersionContent to) {
        var diff = new MetadataDiff();
        diff.fields(Entry.whole(from), Entry.whole(to));
        for (var kind : Entry.LISTS) {
            diff.lists(Entry.of(kind, from), Entry.of(kind, to));
        }
        return List.copyOf(diff.changes);
    }

    private void lists(List<Entry> from, List<Entry> to) {
        var pairing = EntryPairing.of(from, to);
        for (var place = 0; place < to.size(); place++) {
            var entry = to.get(place);
            var twin = pairing.twin(place);
            if (twin < 0) {
                add(Type.ADDED, entry.kind(), new Path(null, null, entry.id()), entry, null, entry.side(place + 1));
                continue;
            }
            if (!pairing.stays(place)) {
                var path = new Path(null, from.get(twin).id(), entry.id());
                add(Type.MOVED, entry.kind(), path, entry, Side.place(twin + 1), Side.place(place + 1));
            }
            fields(from.get(twin), entry);
        }
        for (var place = 0; place < from.size(); place++) {
            if (!pairing.isPaired(place)) {
                var gone = from.get(place);
                add(Type.REMOVED, gone.kind(), new Path(null, gone.id(), null), gone, gone.side(place + 1), null);
            }
        }
    }

    private void add(Type type, Kind kind, Path path, Entry entry, Side from, Side to) {
        changes.add(new Change(type, kind, path, null, entry.text(), from, to, null));
    }

    private void fields(Entry from, Entry to) {
        for (var field : names(from.texts(), to.texts())) {
            text(field, from, to);
        }
        for (var field : names(from.values(), to.values())) {
            var before = from.values().get(field);
            var after = to.values().get(field);
            if (!Objects.equals(before, after)) {
                tell(Type.CHANGED, field, from, to, Side.value(before), Side.value(after), null);
            }
        }
    }

    private static Set<String> names(Map<String, ?> from, Map<String, ?> to) {
        var names = new LinkedHashSet<>(from.keySet());
        names.addAll(to.keySet());
        return names;
    }

    private void text(String field, Entry from, Entry to) {
        var before = from.texts().get(field);
        var after = to.texts().get(field);
        if (Objects.equals(before, after)) {
            return;
        }
        if (before == null || after == null) {
            tell(Type.CHANGED, field, from, to, Side.text(before), Side.text(after), null);
            return;
        }
        var reworded = only(
                before,
                language -> after.containsKey(language) && !after.get(language).equals(before.get(language)));
        if (!reworded.isEmpty()) {
            var now = only(after, reworded::containsKey);
            tell(Type.REWORDED, field, from, to, Side.text(reworded), Side.text(now), words(reworded, now));
        }
        var gone = only(before, language -> !after.containsKey(language));
        if (!gone.isEmpty()) {
            tell(Type.LANGUAGE_REMOVED, field, from, to, Side.text(gone), null, null);
        }
        var come = only(after, language -> !before.containsKey(language));
        if (!come.isEmpty()) {
            tell(Type.LANGUAGE_ADDED, field, from, to, null, Side.text(come), null);
        }
    }

    private static Map<String, String> only(Map<String, String> text, Predicate<String> languages) {
        var some = new TreeMap<>(text);
        some.keySet().removeIf(languages.negate());
        return some;
    }

    private static Map<String, List<Words>> words(Map<String, String> from, Map<String, String> to) {
        var words = new TreeMap<String, List<Words>>();
        from.forEach((language, text) -> words.put(language, WordDiff.of(text, to.get(language))));
        return words;
    }

    private void tell(
            Type type, String field, Entry from, Entry to, Side before, Side after, Map<String, List<Words>> words) {
        var path = new Path(null, from.id(), to.id());
        changes.add(new Change(type, to.kind(), path, field, to.text(), before, after, words));
    }
}
