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

    @KeywordField(name = Fields.ORK_LEVEL, aggregable = Aggregable.YES)
    String orkLevel;

    @KeywordField(name = Fields.OKED)
    List<String> oked;

    @KeywordField(name = Fields.OKED_SECTION, aggregable = Aggregable.YES)
    String okedSection;

    @KeywordField(name = Fields.OKED_CLASS, aggregable = Aggregable.YES)
    String okedClass;

    @KeywordField(name = Fields.CARD)
    String cardId;

    @KeywordField(name = Fields.GROUP)
    String groupCode;

    @KeywordField(name = Fields.OCCUPATION)
    String occupationCode;

    /** Codes that are the passage's own, in the form that {@link Codes} gives them. */
    @KeywordField(name = Fields.CODES)
    List<String> codes;

    /** Codes of what the passage stands in. */
    @KeywordField(name = Fields.CONTEXT_CODES)
    List<String> contextCodes;

    @FullTextField(name = Fields.TITLE_KK, analyzer = Fields.TOKENS)
    String titleKk;

    @FullTextField(name = Fields.TITLE_RU, analyzer = Fields.TOKENS)
    String titleRu;

    @FullTextField(name = Fields.TEXT_KK, analyzer = Fields.TOKENS)
    String textKk;

    @FullTextField(name = Fields.TEXT_RU, analyzer = Fields.TOKENS)
    String textRu;

    /** The {@link PassageText} as JSON. */
    @KeywordField(name = Fields.SHOWN, searchable = Searchable.NO, projectable = Projectable.YES)
    String shown;

    /** The id of the passage, unique in the index. */
    public String id() {
        return id;
    }
}
