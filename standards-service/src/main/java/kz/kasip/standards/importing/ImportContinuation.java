package kz.kasip.standards.importing;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks for imports that a stopped process or an unreachable service left, and goes on with them. */
@ApplicationScoped
class ImportContinuation {

    private final StandardImport imports;

    ImportContinuation(StandardImport imports) {
        this.imports = imports;
    }

    @Scheduled(
            every = "${kasip.import.every:2s}",
            identity = "imports",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void goOn() {
        while (imports.continueOne()) {
            // each claims its own; what has to wait is leased until then
        }
    }
}
