package kz.kasip.standards.importing;

import java.util.UUID;
import kz.kasip.standards.code.StandardCode;
import kz.kasip.standards.importing.DocumentImport.State;

/**
 * How far one import is; what is not known yet is null.
 *
 * @param failureType last part of the problem's type where it failed, otherwise null
 */
public record ImportProgress(
        UUID id,
        String state,
        boolean underWay,
        boolean failed,
        StandardCode code,
        Integer version,
        String language,
        String failureType,
        String failureDetail) {

    /** The columns of an import that tell how far it is; the rest of a row is large. */
    record Row(UUID id, State state, StandardCode code, Integer version, String language, String failure) {}

    static ImportProgress of(Row row, ImportJson json) {
        var failure = row.failure() == null ? null : json.read(row.failure(), ImportFailure.class);
        return new ImportProgress(
                row.id(),
                row.state().name(),
                row.state().isUnderWay(),
                row.state() == State.FAILED,
                row.code(),
                row.version(),
                row.language(),
                failure == null ? null : failure.type(),
                failure == null ? null : failure.detail());
    }
}
