package kz.kasip.search.index;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.kasip.search.analysis.Language;
import kz.kasip.search.analysis.Token;

/** Makes passages: analyses the texts and puts what is shown beside what is searched. */
public final class PassageBuilder {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final VersionKey version;
    private final OkedPath oked;
    private final PassageText shown;
    private final Passage passage = new Passage();
    private final List<String> codes = new ArrayList<>();
    private final List<String> contextCodes = new ArrayList<>();
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
        passage.titleKk = tokens(Language.KK, shown.title());
        passage.titleRu = tokens(Language.RU, shown.title());
        return this;
    }

    /** The text is in another language than that of its document, whose key it stands under; null: it is not. */
    public PassageBuilder detected(String language) {
        Language.of(language).ifPresent(detected::add);
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
        passage.okedSection = oked.section();
        passage.okedClass = oked.activityClass();
        passage.cardId = shown.cardId();
        passage.groupCode = shown.groupCode();
        passage.codes = codes;
        passage.contextCodes = contextCodes;
        passage.textKk = tokens(Language.KK, shown.text());
        passage.textRu = tokens(Language.RU, shown.text());
        Set<String> languages = new LinkedHashSet<>(shown.text().keySet());
        detected.forEach(language -> languages.add(language.code()));
        passage.languages = List.copyOf(languages);
        passage.shown = write(shown);
        return passage;
    }

    private String tokens(Language language, Map<String, String> texts) {
        String text = detected.contains(language) ? String.join("\n", texts.values()) : texts.get(language.code());
        return text == null
                ? null
                : language.tokens(text).stream().map(Token::stem).collect(Collectors.joining(" "));
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
