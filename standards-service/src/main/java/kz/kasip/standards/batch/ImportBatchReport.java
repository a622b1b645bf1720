package kz.kasip.standards.batch;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import kz.kasip.standards.batch.ImportBatch.TakenFile;
import kz.kasip.standards.code.StandardCode;
import kz.kasip.standards.importing.ImportProgress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the documents of an archive are. */
@Schema(name = "ImportBatch", description = "How far the documents of an archive are.", examples = Examples.BATCH)
record ImportBatchReport(
        @NotNull UUID id,

        @NotNull @Schema(description = "DONE when no import is under way any more.")
        State state,

        @NotNull @Schema(examples = "standards.zip") String fileName,

        @NotNull Instant receivedAt,

        @NotNull @Schema(description = "How many files the archive holds.", examples = "40")
        int total,

        @NotNull @Schema(description = "How many of them are imported.", examples = "31")
        int ready,

        @NotNull @Schema(description = "How many of them are refused.", examples = "2")
        int failed,

        @NotNull @Schema(description = "How many of them are still under way.", examples = "7")
        int underWay,

        @NotNull List<BatchFile> files) {

    private static final Set<String> ENDS = Set.of("DRAFT_READY", "FAILED", "DISCARDED");

    /** Whether work is left. */
    enum State {
        RUNNING,
        DONE
    }

    /** One file of the archive. */
    @Schema(name = "ImportBatchFile", description = "One file of the archive.")
    record BatchFile(
            @NotNull @Schema(description = "Its path in the archive.", examples = "it/J62012901.kk.txt")
            String path,

            @Schema(description = "Its import, at `/v1/imports/{id}`; absent where the file was not taken.")
            UUID importId,

            @NotNull @Schema(
                    description =
                            "The import's state; FAILED also where the file was not taken, DISCARDED where its draft was.",
                    enumeration = {"RECEIVED", "PARSED", "CARDS_STORED", "DRAFT_READY", "FAILED", "DISCARDED"})
            String state,

            StandardCode code,

            @Schema(description = "Number of the version.", examples = "1")
            Integer version,

            @Schema(examples = "kk") String language,
            @Schema(description = "Why it failed.") Failure failure) {

        private static BatchFile of(TakenFile file, Map<UUID, ImportProgress> imports) {
            var progress = file.importId() == null ? null : imports.get(file.importId());
            if (progress == null) {
                return new BatchFile(
                        file.path(),
                        null,
                        "FAILED",
                        null,
                        null,
                        null,
                        new Failure("/problems/" + file.refusal(), file.detail()));
            }
            return new BatchFile(
                    file.path(),
                    progress.id(),
                    progress.state(),
                    progress.code(),
                    progress.version(),
                    progress.language(),
                    progress.failureType() == null
                            ? null
                            : new Failure("/problems/" + progress.failureType(), progress.failureDetail()));
        }
    }

    /** Why a file failed; the import's own report has the details. */
    @Schema(name = "ImportBatchFailure")
    record Failure(
            @NotNull @Schema(examples = "/problems/not-a-standard")
            String type,

            @NotNull String detail) {}

    private static int count(List<BatchFile> files, Predicate<String> states) {
        return (int) files.stream().map(BatchFile::state).filter(states).count();
    }

    static ImportBatchReport of(ImportBatch batch, List<TakenFile> files, Map<UUID, ImportProgress> imports) {
        var views = files.stream().map(file -> BatchFile.of(file, imports)).toList();
        var failed = count(views, "FAILED"::equals);
        var ready = count(views, "DRAFT_READY"::equals);
        var open = count(views, state -> !ENDS.contains(state));
        return new ImportBatchReport(
                batch.id,
                open > 0 ? State.RUNNING : State.DONE,
                batch.fileName,
                batch.receivedAt,
                files.size(),
                ready,
                failed,
                open,
                views);
    }
}
