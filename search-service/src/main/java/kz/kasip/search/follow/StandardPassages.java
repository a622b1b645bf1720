package kz.kasip.search.follow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.kasip.search.analysis.glossary.Abbreviations;
import kz.kasip.search.analysis.glossary.ToldAbbreviations;
import kz.kasip.search.client.CardContent;
import kz.kasip.search.client.StandardContent;
import kz.kasip.search.index.CardRef;
import kz.kasip.search.index.Kind;
import kz.kasip.search.index.OkedPath;
import kz.kasip.search.index.Passage;
import kz.kasip.search.index.PassageBuilder;
import kz.kasip.search.index.PassageText;
import kz.kasip.search.index.VersionKey;

/** The passages of a version of a standard: the standard itself, its terms, and all that its cards hold. */
record StandardPassages(VersionKey version, LocalDate since, StandardContent standard, List<CardContent> cards) {

    List<Passage> all() {
        List<Passage> passages = new ArrayList<>();
        Abbreviations known = abbreviations();
        Vocabulary words = new Vocabulary(standard, cards);
        if (!Texts.isEmpty(standard.title())) {
            passages.add(standard(path(), known, words));
        }
        for (int place = 1; place <= standard.terms().size(); place++) {
            StandardContent.Term term = standard.terms().get(place - 1);
            if (!Texts.isEmpty(term.term()) || !Texts.isEmpty(term.definition())) {
                passages.add(term(place, term, path(), known, words));
            }
        }
        cards.forEach(card ->
                passages.addAll(new CardPassages(version, path(), since, standard.title(), known, words, card).all()));
        return passages;
    }

    private Abbreviations abbreviations() {
        ToldAbbreviations told = new ToldAbbreviations();
        standard.abbreviations().forEach(line -> told.line(line.abbreviation(), line.meaning()));
        standard.terms().forEach(term -> told.term(term.term()));
        return told.all();
    }

    private OkedPath path() {
        return new OkedPath(
                standard.oked().stream().map(StandardContent.Oked::code).toList());
    }

    private Passage standard(OkedPath path, Abbreviations known, Vocabulary words) {
        Texts text = new Texts("\n")
                .add(standard.title())
                .add(standard.purpose())
                .add(standard.summary())
                .add(standard.scope());
        standard.professionalGroups().forEach(text::add);
        standard.oked().forEach(step -> text.add(step.title()));
        standard.abbreviations()
                .forEach(entry -> text.add(new Texts(" — ")
                        .add(entry.abbreviation())
                        .add(entry.meaning())
                        .map()));
        List<CardRef> refs = cards.stream()
                .map(card -> new CardRef(card.id(), card.orkLevel(), version.code()))
                .toList();
        String[] activities = path.codes().toArray(String[]::new);
        return new PassageBuilder(version, path, shown(version.code(), Kind.STANDARD, text.map(), refs))
                .titled()
                .codes(version.code())
                .codes(activities)
                .since(since)
                .abbreviations(known)
                .vocabulary(words)
                .build();
    }

    private Passage term(int place, StandardContent.Term term, OkedPath path, Abbreviations known, Vocabulary words) {
        Map<String, String> text = new Texts(PassageText.BEFORE_DEFINITION)
                .add(term.term())
                .add(term.definition())
                .map();
        return new PassageBuilder(version, path, shown(version.code() + ".t" + place, Kind.TERM, text, List.of()))
                .title(term.term())
                .context(standard.title())
                .since(since)
                .abbreviations(known)
                .vocabulary(words)
                .build();
    }

    private PassageText shown(String id, Kind kind, Map<String, String> text, List<CardRef> refs) {
        return new PassageText(
                id, kind, version.code(), version.version(), null, null, null, standard.title(), text, refs);
    }
}
