package kz.kasip.cards.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An error as it is answered: RFC 9457 with the request's id and the violations of its input. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "An error (RFC 9457). Branch on `type`, never on `detail`.")
public record Problem(
        @NotNull @Schema(description = "Stable name of the kind of error.", examples = "/problems/parameter-invalid")
        String type,

        @NotNull @Schema(description = "The kind in words.", examples = "Parameter invalid")
        String title,

        @NotNull @Schema(description = "The HTTP status.", examples = "400")
        int status,

        @NotNull @Schema(description = "What happened this time.", examples = "limit must be between 1 and 200.")
        String detail,

        @NotNull @Schema(
                description = "What it is about: the request's path, or where the matter can be followed.",
                examples = "/v1/standards")
        String instance,

        @NotNull @Schema(
                description = "The id of the request, also in X-Request-Id and in the logs.",
                examples = "5f0c1a9e7d3b4c21")
        String requestId,

        @Schema(description = "Which parts of the input are wrong.")
        List<Violation> violations) {

    /** The media type that every problem is answered in. */
    public static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(int status, Refusal refusal, String instance, String requestId) {
        return of(status, refusal.type(), refusal.detail(), instance, requestId, refusal.violations());
    }

    static Problem of(
            int status, String type, String detail, String instance, String requestId, List<Violation> violations) {
        return new Problem("/problems/" + type, title(type), status, detail, instance, requestId, violations);
    }

    private static String title(String type) {
        return Character.toUpperCase(type.charAt(0)) + type.substring(1).replace('-', ' ');
    }
}
