package kz.kasip.standards.competency.framework;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import kz.kasip.standards.code.StandardCode;
import kz.kasip.standards.http.Lang;

/**
 * A published version as a competency framework.
 *
 * @param draft the draft revision that its cards are of
 * @param today the day in law on which it was read
 * @param content what the version says, as it is stored
 */
public record Framework(
        StandardCode code,
        int number,
        int revision,
        long draft,
        boolean repealed,
        LocalDate from,
        LocalDate to,
        Instant publishedAt,
        LocalDate today,
        JsonNode content) {

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    public static UUID id(String code, int number) {
        return NameBasedId.of("framework/" + code + "/" + number);
    }

    /** The identifier of a place in it. */
    public UUID id(Place place) {
        return NameBasedId.within(id(code.value(), number), place);
    }

    public UUID document(String language) {
        return id(Place.of(Place.Kind.DOCUMENT, Lang.ALL.indexOf(language)));
    }

    /** The languages of its documents, that of the original first. */
    public List<String> languages() {
        return StreamSupport.stream(content.path("languages").spliterator(), false)
                .map(JsonNode::asText)
                .filter(Lang.ALL::contains)
                .distinct()
                .toList();
    }

    /** When anything of it changed last: with its publication, or with the day on which its period began or ended. */
    public Instant lastChange() {
        Instant last = later(publishedAt, from);
        return to == null ? last : later(last, to.plusDays(1));
    }

    /** A day that has not come yet changed nothing. */
    private Instant later(Instant known, LocalDate start) {
        Instant begun = start.atStartOfDay(ALMATY).toInstant();
        return start.isAfter(today) || known.isAfter(begun) ? known : begun;
    }

    /** Whether it counts no longer. */
    public boolean isOver() {
        return repealed || to != null && to.isBefore(today);
    }
}
