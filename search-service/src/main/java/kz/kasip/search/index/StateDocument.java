package kz.kasip.search.index;

import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;

/** Something that the index has to know of itself, kept in it so that the two can't disagree. */
@SearchEntity
@Indexed(index = StateDocument.INDEX)
class StateDocument {
    static final String INDEX = "state";
    static final String KEY = "key";
    static final String VALUE = "value";

    @DocumentId
    final String id;

    @KeywordField(name = KEY, projectable = Projectable.YES)
    final String key;

    @KeywordField(name = VALUE, searchable = Searchable.NO, projectable = Projectable.YES)
    final String value;

    StateDocument(String key, String value) {
        this.id = key;
        this.key = key;
        this.value = value;
    }
}
