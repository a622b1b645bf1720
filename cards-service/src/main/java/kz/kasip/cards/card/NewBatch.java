package kz.kasip.cards.card;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kz.kasip.cards.problem.Invalid;
import kz.kasip.cards.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The cards that are asked for at once. */
@Schema(name = "NewCardBatch", description = "The cards that are asked for at once.")
record NewBatch(
        @NotNull @NotEmpty @Size(max = NewBatch.MOST) @Schema(
                description = "Ids of cards; one that is named twice is answered once.",
                examples = "[\"J62012900-01\", \"J62012900-02\"]")
        List<String> ids,

        @Size(max = NewBatch.MOST) @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        @Schema(
                description = "Only these fields of each card, as in `fields` of `/v1/cards/{id}`; `id` always stays.",
                examples = "[\"title\", \"functions.title\"]")
        List<String> fields,

        @Schema(description = "As in force on this day; today in Almaty where it is left out.", examples = "2026-01-31")
        LocalDate asOf) {

    static final int MOST = 200;

    /** What names no fields asks for all. */
    NewBatch {
        fields = fields == null ? List.of() : fields;
    }

    /** @throws Invalid when there are none or too many, naming each id that is none, and a day that the register has not */
    Set<CardId> cards() {
        if (ids == null || ids.isEmpty() || ids.size() > MOST) {
            throw refused(List.of(new Violation("ids", "must be 1 to " + MOST + " ids of cards")));
        }
        Set<CardId> cards = new LinkedHashSet<>();
        List<Violation> faults = new ArrayList<>();
        for (int place = 0; place < ids.size(); place++) {
            try {
                cards.add(CardId.parse(Objects.requireNonNullElse(ids.get(place), "")));
            } catch (Invalid malformed) {
                faults.add(new Violation("ids[" + place + "]", words(malformed)));
            }
        }
        if (asOf != null && (asOf.getYear() < 1 || asOf.getYear() > 9999)) {
            faults.add(new Violation("asOf", "must be a date like 2026-01-31"));
        }
        if (!faults.isEmpty()) {
            throw refused(faults);
        }
        return cards;
    }

    private static String words(Invalid malformed) {
        return malformed.violations().stream().map(Violation::message).collect(Collectors.joining("; "));
    }

    private static Invalid refused(List<Violation> faults) {
        Violation first = faults.getFirst();
        return new Invalid(
                "input-invalid", first.field() + " " + first.message() + ".", faults.toArray(Violation[]::new));
    }
}
