package kz.kasip.standards.standard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import kz.kasip.standards.code.StandardCode;

/** Finds the version that is asked for, as far as whoever asks may see it; runs in the caller's transaction. */
@ApplicationScoped
class SeenVersions {

    private final StandardVersionRepository versions;
    private final Reader reader;
    private final LegalDay day;

    SeenVersions(StandardVersionRepository versions, Reader reader, LegalDay day) {
        this.versions = versions;
        this.reader = reader;
        this.day = day;
    }

    /** The version in force on a day (null: today), or else the last one before it. */
    StandardVersion inForce(StandardCode code, LocalDate asOf) {
        return versions.asOf(code, Optional.ofNullable(asOf).orElseGet(day::today))
                .orElseThrow(() -> StandardVersionRepository.unknown(code));
    }

    /** One revision of a version (null: the one that its number stands for). */
    StandardVersion numbered(StandardCode code, int number, Integer revision) {
        return versions.find(code, number, revision)
                .filter(reader::sees)
                .orElseThrow(() -> StandardVersionRepository.unknown(code, number));
    }
}
