package kz.kasip.search.index;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kz.kasip.search.analysis.Language;
import kz.kasip.search.analysis.Repairs;
import kz.kasip.search.analysis.glossary.Abbreviations;

/** Makes passages: analyses the texts and puts what is shown beside what is searched. */
public final class PassageBuilder {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final VersionKey version;
    private final OkedPath oked;
    private final PassageText shown;
    private final Passage passage = new Passage();
    private final List<String> codes = new ArrayList<>();
    private final List<String> contextCodes = new ArrayList<>();
    private final List<Map<String, String>> context = new ArrayList<>();
    private Map<String, String> title = Map.of();
    private Abbreviations abbreviations = Abbreviations.common();
    private Predicate<String> known = word -> false;
    private final Set<Language> detected = new LinkedHashSet<>();

    /** Starts a passage of a version of a standard. */
    public PassageBuilder(VersionKey version, OkedPath oked, PassageText shown) {
        this.version = version;
        this.oked = oked;
        this.shown = shown;
    }

    /** Codes by which the passage itself is found; null for one that is absent. */
    public PassageBuilder codes(String... own) {
        add(codes, own);
        return this;
    }

    /** Codes of what the passage stands in. */
    public PassageBuilder contextCodes(String... around) {
        add(contextCodes, around);
        return this;
    }

    /** The occupation that the passage's card is of, or null. */
    public PassageBuilder occupation(String code) {
        passage.occupationCode = code;
        return this;
    }

    /** The title is searched too, and weighs more than the text. */
    public PassageBuilder titled() {
        title = shown.title();
        return this;
    }

    /** The titles of what the passage stands in, found with less weight; null for one that is absent. */
    @SafeVarargs
    public final PassageBuilder context(Map<String, String>... titles) {
        for (Map<String, String> title : titles) {
            if (title != null) {
                context.add(title);
            }
        }
        return this;
    }

    /** The passage's own title, which is searched beside the text; null where there is none. */
    public PassageBuilder title(Map<String, String> own) {
        title = own == null ? Map.of() : own;
        return this;
    }

    /** The day on which its version came into force; null: unknown. */
    public PassageBuilder since(LocalDate day) {
        passage.date = day == null ? null : day.toString();
        return this;
    }

    /** The text is in another language than that of its document, whose key it stands under; null: it is not. */
    public PassageBuilder detected(String language) {
        Language.of(language).ifPresent(detected::add);
        return this;
    }

    /** What the abbreviations of its standard stand for. */
    public PassageBuilder abbreviations(Abbreviations known) {
        abbreviations = known;
        return this;
    }

    /** Which words its standard has uncut: a word that a line end had cut is searched whole when it is one of them. */
    public PassageBuilder vocabulary(Predicate<String> words) {
        known = words;
        return this;
    }

    /** The passage, ready to be indexed. */
    public Passage build() {
        passage.id = version + "#" + shown.id();
        passage.key = passage.id;
        passage.versionKey = version.toString();
        passage.kind = shown.kind().name();
        passage.standard = shown.standard();
        passage.orkLevel = shown.orkLevel() == null ? null : shown.orkLevel().toString();
        passage.oked = oked.bare();
        passage.cardId = shown.cardId();
        passage.groupCode = shown.groupCode();
        passage.codes = codes;
        passage.ownId = Codes.bare(shown.id());
        passage.contextCodes = contextCodes;
        passage.textKey = TextKey.of(shown);
        passage.okedTree = oked.tree();
        passage.cardRef =
                shown.cardId() == null ? null : new CardRef(shown.cardId(), shown.orkLevel(), shown.standard()).inOne();
        passage.titleSortKk = TitleOrder.key(Language.KK, shown.title());
        passage.titleSortRu = TitleOrder.key(Language.RU, shown.title());
        for (Language language : Language.values()) {
            new PassageWords(passage, language)
                    .text(text(language, shown.text()))
                    .title(text(language, title))
                    .context(context.stream()
                            .map(around -> text(language, around))
                            .filter(Objects::nonNull)
                            .collect(Collectors.joining("\n")))
                    .abbreviations(text(language, shown.text()), abbreviations);
        }
        passage.openings = Openings.of(shown.kind(), shown.kind() == Kind.COMPETENCY ? shown.text() : title);
        Set<String> languages = new LinkedHashSet<>(shown.text().keySet());
        detected.forEach(language -> languages.add(language.code()));
        shown.text()
                .values()
                .forEach(text -> Language.guess(text).map(Language::code).ifPresent(languages::add));
        passage.languages = List.copyOf(languages);
        passage.shown = write(shown);
        return passage;
    }

    private String text(Language language, Map<String, String> texts) {
        String text = texts.entrySet().stream()
                .filter(written -> isIn(language, written.getKey(), written.getValue()))
                .map(written -> Repairs.text(written.getValue(), known))
                .collect(Collectors.joining("\n"));
        return text.isEmpty() ? null : text;
    }

    /** A text stands under the language of its document, and may be in another all the same. */
    private boolean isIn(Language language, String key, String text) {
        return text != null
                && (key.equals(language.code())
                        || detected.contains(language)
                        || Language.guess(text).filter(language::equals).isPresent());
    }

    private static void add(List<String> list, String... codes) {
        for (String code : codes) {
            if (code != null) {
                list.add(Codes.bare(code));
            }
        }
    }

    private static String write(PassageText shown) {
        try {
            return JSON.writeValueAsString(shown);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A passage is no JSON", e);
        }
    }

    /** What is shown of a passage, as read from the index. */
    public static PassageText read(String stored) {
        try {
            return JSON.readValue(stored, PassageText.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored passage can't be read", e);
        }
    }
}
