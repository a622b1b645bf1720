package kz.kasip.standards.competency;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A request that CASE refuses, in its own words ({@code imsx_StatusInfo}). */
final class CaseRefusal extends RuntimeException {
    private final int status;
    private final String field;
    private final String minor;

    private CaseRefusal(int status, String field, String minor, String description) {
        super(description);
        this.status = status;
        this.field = field;
        this.minor = minor;
    }

    static CaseRefusal unknown() {
        return new CaseRefusal(404, "sourcedId", "unknownobject", "Unknown Object");
    }

    static CaseRefusal noUuid() {
        return new CaseRefusal(404, "sourcedId", "invalid_uuid", "Invalid UUID");
    }

    static CaseRefusal selection(String parameter, String description) {
        return new CaseRefusal(400, parameter, "invalid_selection_field", description);
    }

    static CaseRefusal sorting(String parameter, String description) {
        return new CaseRefusal(400, parameter, "invalid_sort_field", description);
    }

    static CaseRefusal busy() {
        return new CaseRefusal(503, "CFPackages", "server_busy", "A part that is needed does not answer now");
    }

    static CaseRefusal failed() {
        return new CaseRefusal(500, "request", "internal_server_error", "Something went wrong here");
    }

    int status() {
        return status;
    }

    /** The {@code imsx_StatusInfo}. */
    ObjectNode form() {
        ObjectNode form = JsonNodeFactory.instance
                .objectNode()
                .put("imsx_codeMajor", "failure")
                .put("imsx_severity", "error")
                .put("imsx_description", getMessage());
        form.putObject("imsx_codeMinor")
                .putArray("imsx_codeMinorField")
                .addObject()
                .put("imsx_codeMinorFieldName", field)
                .put("imsx_codeMinorFieldValue", minor);
        return form;
    }
}
