package kz.kasip.standards.standard;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.kasip.standards.problem.Invalid;
import kz.kasip.standards.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From when a version is in force, and by which act. */
@Schema(description = "From when the version is in force, and by which act.")
record NewPublication(
        @Schema(
                description =
                        "First day in force, today where it is left out; on a day to come the version stays out of sight until then. A correction has none: it takes the period of its version.",
                examples = "2026-12-01")
        @JsonDeserialize(using = PlainDay.class)
        LocalDate effectiveFrom,

        Act approval) {

    static final NewPublication TODAY = new NewPublication(null, null);

    private static final Set<String> LANGUAGES = Set.of("kk", "ru");

    /** The act that approves the version, where its document names none or another counts. */
    @Schema(
            name = "NewApproval",
            description = "The act that approves the version, where its document names none or another counts.")
    record Act(
            @Schema(description = "Who approves.", examples = "{\"ru\": \"Палата садоводов (пример)\"}")
            Map<String, String> body,

            @Schema(description = "Number of the act.", examples = "222")
            String number,

            @Schema(examples = "2022-12-05") @JsonDeserialize(using = PlainDay.class)
            LocalDate date,

            @Schema(
                    description = "The appendix that the standard stands in.",
                    examples = "{\"ru\": \"Приложение № 19\"}")
            Map<String, String> appendix) {}

    /**
     * The act as it is kept, or null where none is named.
     *
     * @throws Invalid when it names neither its body nor its number, or a text in a language that is none of ours
     */
    VersionContent.Approval act() {
        if (approval == null) {
            return null;
        }
        if (approval.number == null && approval.body == null) {
            throw invalid("approval", "needs a body or a number");
        }
        check("approval.body", approval.body);
        check("approval.appendix", approval.appendix);
        if (approval.number != null && approval.number.isBlank()) {
            throw invalid("approval.number", "is blank");
        }
        return new VersionContent.Approval(approval.body, approval.number, approval.date, approval.appendix);
    }

    private static void check(String field, Map<String, String> text) {
        var wrong = Stream.ofNullable(text)
                .anyMatch(map -> map.isEmpty()
                        || !LANGUAGES.containsAll(map.keySet())
                        || map.values().stream().anyMatch(value -> value == null || value.isBlank()));
        if (wrong) {
            throw invalid(field, "must be texts by language, kk or ru");
        }
    }

    private static Invalid invalid(String field, String message) {
        return new Invalid("body-malformed", field + " " + message + ".", new Violation(field, message));
    }
}
