package kz.kasip.search.index;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/** A passage as it is shown; kept in the index as it is, so that showing a hit needs no other service. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PassageText(
        String id,
        Kind kind,
        String standard,
        int version,
        String cardId,
        Integer orkLevel,
        String groupCode,
        Map<String, String> title,
        Map<String, String> text,
        List<CardRef> cards) {}
