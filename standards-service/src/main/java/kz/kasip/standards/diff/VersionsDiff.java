package kz.kasip.standards.diff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.kasip.standards.client.CardsClient;
import kz.kasip.standards.client.CardsDiff;
import kz.kasip.standards.code.StandardCode;
import kz.kasip.standards.http.Lang;
import kz.kasip.standards.standard.ReadableVersions;
import kz.kasip.standards.standard.ReadableVersions.Asked;
import kz.kasip.standards.standard.ReadableVersions.Readable;

/** Compares two versions: what stands here itself, and by cards-service the cards. */
@ApplicationScoped
class VersionsDiff {

    private static final CardsDiff NOTHING = new CardsDiff(List.of(), List.of());

    private final ReadableVersions versions;
    private final CardsClient cards;

    VersionsDiff(ReadableVersions versions, CardsClient cards) {
        this.versions = versions;
        this.cards = cards;
    }

    /** A difference, with the titles of the cards that it is about by their ids, which data needs not. */
    record Found(DiffView diff, Map<String, Map<String, String>> titles) {}

    /** The difference; of rewordings the words of one language alone, where one is asked for. */
    Found of(StandardCode code, Asked from, Asked to, Lang lang) {
        var pair = versions.pair(code, from, to);
        var metadata = MetadataDiff.of(pair.from().content(), pair.to().content());
        var ofCards = cards(code, pair.from(), pair.to());
        var changes = ofCards.changes().stream().map(Change::of).toList();
        var shifts = ofCards.shifts().stream()
                .map(shift -> new DiffView.Shift(
                        Change.Kind.valueOf(shift.kind()), Change.path(shift.path()), shift.from(), shift.to()))
                .toList();
        var diff = new DiffView(
                code,
                DiffView.Version.of(pair.from()),
                DiffView.Version.of(pair.to()),
                Summary.of(metadata, changes),
                in(lang, metadata),
                in(lang, changes),
                shifts);
        return new Found(diff, titles(pair));
    }

    private static Map<String, Map<String, String>> titles(ReadableVersions.Pair pair) {
        var titles = new HashMap<String, Map<String, String>>();
        pair.from().content().cards().forEach(card -> titles.put(card.id(), card.title()));
        pair.to().content().cards().forEach(card -> titles.put(card.id(), card.title()));
        return titles;
    }

    private CardsDiff cards(StandardCode code, Readable from, Readable to) {
        var same = from.version() == to.version() && from.revision() == to.revision();
        return same ? NOTHING : cards.diff(code, from.version(), from.draft(), to.version(), to.draft());
    }

    private static List<Change> in(Lang lang, List<Change> changes) {
        return lang == null
                ? changes
                : changes.stream().map(change -> change.in(lang.code())).toList();
    }
}
