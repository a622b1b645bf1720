package kz.kasip.search.follow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import kz.kasip.search.analysis.glossary.Abbreviations;
import kz.kasip.search.client.CardContent;
import kz.kasip.search.index.CardRef;
import kz.kasip.search.index.Kind;
import kz.kasip.search.index.OkedPath;
import kz.kasip.search.index.Passage;
import kz.kasip.search.index.PassageBuilder;
import kz.kasip.search.index.PassageText;
import kz.kasip.search.index.VersionKey;

/** The passages of one card. */
record CardPassages(
        VersionKey version,
        OkedPath path,
        LocalDate since,
        Map<String, String> standardTitle,
        Abbreviations known,
        Vocabulary words,
        CardContent card) {

    List<Passage> all() {
        List<Passage> passages = new ArrayList<>();
        passages.add(card(path.codes().toArray(String[]::new)));
        for (CardContent.LabourFunction function : card.functions()) {
            titled(passages, Kind.FUNCTION, function.id(), function.title(), null);
            for (CardContent.Skill skill : function.skills()) {
                titled(passages, Kind.SKILL, skill.id(), skill.title(), function.title());
                addItems(passages, Kind.ABILITY, skill.abilities(), function, skill);
                addItems(passages, Kind.KNOWLEDGE, skill.knowledge(), function, skill);
            }
        }
        for (int place = 1; place <= card.competencies().size(); place++) {
            int at = place;
            Map<String, String> text = card.competencies().get(place - 1);
            add(
                    passages,
                    text,
                    () -> builder(Kind.COMPETENCY, card.id() + ".c" + at, text).context(card.title()));
        }
        return passages;
    }

    private Passage card(String... activities) {
        Texts text = new Texts("\n").add(card.title()).add(card.heading());
        card.otherTitles().forEach(text::add);
        text.add(card.groupTitle()).add(card.purpose()).add(card.qualificationReference());
        card.education()
                .forEach(line -> text.add(new Texts(", ")
                        .add(line.level())
                        .add(line.speciality())
                        .add(line.qualification())
                        .map()));
        card.related().forEach(profession -> text.add(profession.title()));
        return builder(Kind.CARD, card.id(), text.map())
                .titled()
                .codes(card.id(), card.groupCode(), card.occupationCode())
                .contextCodes(version.code())
                .contextCodes(activities)
                .build();
    }

    private void titled(
            List<Passage> passages, Kind kind, String id, Map<String, String> title, Map<String, String> around) {
        add(passages, title, () -> builder(kind, id, title).title(title).context(around, card.title()));
    }

    private void addItems(
            List<Passage> passages,
            Kind kind,
            List<CardContent.Item> items,
            CardContent.LabourFunction function,
            CardContent.Skill skill) {
        for (CardContent.Item item : items) {
            add(
                    passages,
                    item.text(),
                    () -> builder(kind, item.id(), item.text())
                            .detected(item.detected())
                            .context(skill.title(), function.title(), card.title()));
        }
    }

    private static void add(List<Passage> passages, Map<String, String> text, Supplier<PassageBuilder> builder) {
        if (!Texts.isEmpty(text)) {
            passages.add(builder.get().build());
        }
    }

    private PassageBuilder builder(Kind kind, String id, Map<String, String> text) {
        CardRef ref = new CardRef(card.id(), card.orkLevel(), version.code());
        PassageText shown = new PassageText(
                id,
                kind,
                version.code(),
                version.version(),
                card.id(),
                card.orkLevel(),
                card.groupCode(),
                card.title(),
                text,
                List.of(ref));
        return new PassageBuilder(version, path, shown)
                .occupation(card.occupationCode())
                .context(standardTitle)
                .since(since)
                .abbreviations(known)
                .vocabulary(words);
    }
}
