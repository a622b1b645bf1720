package kz.kasip.standards.importing;

import java.util.List;
import kz.kasip.standards.problem.Conflict;
import kz.kasip.standards.problem.Invalid;
import kz.kasip.standards.problem.PreconditionFailed;
import kz.kasip.standards.problem.Refusal;
import kz.kasip.standards.problem.TooLarge;
import kz.kasip.standards.problem.Unprocessable;
import kz.kasip.standards.problem.UnsupportedMedia;
import kz.kasip.standards.problem.Violation;

/** Why an import failed, as it is stored; handing the document in again is refused for the same reason. */
record ImportFailure(Kind kind, String type, String detail, List<Violation> violations) {

    /** Which refusal it was. */
    enum Kind {
        INVALID,
        CONFLICT,
        PRECONDITION,
        TOO_LARGE,
        UNSUPPORTED,
        UNPROCESSABLE
    }

    static ImportFailure of(Refusal refusal) {
        var kind = switch (refusal) {
            case Invalid invalid -> Kind.INVALID;
            case Conflict conflict -> Kind.CONFLICT;
            case PreconditionFailed changed -> Kind.PRECONDITION;
            case TooLarge large -> Kind.TOO_LARGE;
            case UnsupportedMedia media -> Kind.UNSUPPORTED;
            default -> Kind.UNPROCESSABLE;
        };
        return new ImportFailure(kind, refusal.type(), refusal.detail(), refusal.violations());
    }

    Refusal refusal() {
        var parts = violations == null ? new Violation[0] : violations.toArray(Violation[]::new);
        return switch (kind) {
            case INVALID -> new Invalid(type, detail, parts);
            case CONFLICT -> new Conflict(type, detail);
            case PRECONDITION -> new PreconditionFailed(type, detail);
            case TOO_LARGE -> new TooLarge(type, detail);
            case UNSUPPORTED -> new UnsupportedMedia(type, detail);
            case UNPROCESSABLE -> new Unprocessable(type, detail, parts);
        };
    }
}
