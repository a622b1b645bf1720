package kz.kasip.standards.competency;

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

    int status() {
        return status;
    }

    /** The {@code imsx_StatusInfo}. */
    StatusInfo form() {
        return StatusInfo.failure(getMessage(), field, minor);
    }
}
