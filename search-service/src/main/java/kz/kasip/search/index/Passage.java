package kz.kasip.search.index;

import java.util.List;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;

/**
 * One thing that can be found. Texts stand here as ready tokens with blanks between them, so that every engine indexes and ranks
 * the same; made by {@link PassageBuilder}.
 */
@SearchEntity
@Indexed(index = Passage.INDEX)
public class Passage {
    static final String INDEX = "passage";

    @DocumentId
    String id;

    /** The same once more: engines don't sort by a document's id. */
    @KeywordField(name = Fields.ID, sortable = Sortable.YES)
    String key;

    @KeywordField(name = Fields.VERSION_KEY, aggregable = Aggregable.YES)
    String versionKey;

    @KeywordField(name = Fields.KIND, aggregable = Aggregable.YES)
    String kind;

    @KeywordField(name = Fields.STANDARD, aggregable = Aggregable.YES)
    String standard;

    @KeywordField(name = Fields.LANGUAGE, aggregable = Aggregable.YES)
    List<String> languages;

    @KeywordField(name = Fields.ORK_LEVEL, aggregable = Aggregable.YES, sortable = Sortable.YES)
    String orkLevel;

    @KeywordField(name = Fields.OKED, aggregable = Aggregable.YES)
    List<String> oked;

    @KeywordField(name = Fields.CARD)
    String cardId;

    @KeywordField(name = Fields.GROUP, aggregable = Aggregable.YES)
    String groupCode;

    @KeywordField(name = Fields.OCCUPATION)
    String occupationCode;

    /** Codes that are the passage's own, in the form that {@link Codes} gives them. */
    @KeywordField(name = Fields.CODES)
    List<String> codes;

    @KeywordField(name = Fields.OWN_ID)
    String ownId;

    /** Codes of what the passage stands in. */
    @KeywordField(name = Fields.CONTEXT_CODES)
    List<String> contextCodes;

    @KeywordField(name = Fields.TEXT_KEY, sortable = Sortable.YES)
    String textKey;

    /** Section, and class under its section. */
    @KeywordField(name = Fields.OKED_TREE, aggregable = Aggregable.YES)
    List<String> okedTree;

    /** The {@link CardRef} in one string. */
    @KeywordField(name = Fields.CARD_REF, searchable = Searchable.NO, aggregable = Aggregable.YES)
    String cardRef;

    @KeywordField(name = Fields.DATE, sortable = Sortable.YES)
    String date;

    @KeywordField(name = Fields.TITLE_SORT_KK, searchable = Searchable.NO, sortable = Sortable.YES)
    String titleSortKk;

    @KeywordField(name = Fields.TITLE_SORT_RU, searchable = Searchable.NO, sortable = Sortable.YES)
    String titleSortRu;

    @FullTextField(name = Fields.ABBREVIATIONS, analyzer = Fields.TOKENS)
    String abbreviations;

    @FullTextField(name = Fields.OPENINGS, analyzer = Fields.TOKENS)
    String openings;

    @FullTextField(name = Fields.WORDS_KK, analyzer = Fields.TOKENS)
    String wordsKk;

    @FullTextField(name = Fields.WORDS_RU, analyzer = Fields.TOKENS)
    String wordsRu;

    @FullTextField(name = Fields.STEMS_KK, analyzer = Fields.TOKENS)
    String stemsKk;

    @FullTextField(name = Fields.STEMS_RU, analyzer = Fields.TOKENS)
    String stemsRu;

    @FullTextField(name = Fields.SKELETONS_KK, analyzer = Fields.TOKENS)
    String skeletonsKk;

    @FullTextField(name = Fields.SKELETONS_RU, analyzer = Fields.TOKENS)
    String skeletonsRu;

    @FullTextField(name = Fields.GRAMS_KK, analyzer = Fields.TOKENS)
    String gramsKk;

    @FullTextField(name = Fields.GRAMS_RU, analyzer = Fields.TOKENS)
    String gramsRu;

    @FullTextField(name = Fields.TITLE_STEMS_KK, analyzer = Fields.TOKENS)
    String titleStemsKk;

    @FullTextField(name = Fields.TITLE_STEMS_RU, analyzer = Fields.TOKENS)
    String titleStemsRu;

    @FullTextField(name = Fields.TITLE_SKELETONS_KK, analyzer = Fields.TOKENS)
    String titleSkeletonsKk;

    @FullTextField(name = Fields.TITLE_SKELETONS_RU, analyzer = Fields.TOKENS)
    String titleSkeletonsRu;

    @FullTextField(name = Fields.CONTEXT_STEMS_KK, analyzer = Fields.TOKENS)
    String contextStemsKk;

    @FullTextField(name = Fields.CONTEXT_STEMS_RU, analyzer = Fields.TOKENS)
    String contextStemsRu;

    @FullTextField(name = Fields.EXPANSIONS_KK, analyzer = Fields.TOKENS)
    String expansionsKk;

    @FullTextField(name = Fields.EXPANSIONS_RU, analyzer = Fields.TOKENS)
    String expansionsRu;

    /** The {@link PassageText} as JSON. */
    @KeywordField(name = Fields.SHOWN, searchable = Searchable.NO, projectable = Projectable.YES)
    String shown;

    /** The id of the passage, unique in the index. */
    public String id() {
        return id;
    }
}
