package kz.kasip.standards.importing;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks for imports that a stopped process or an unreachable service left, and goes on with them. */
@ApplicationScoped
class ImportContinuation {

    private static final int AT_A_TIME = 20;

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
        for (var done = 0; done < AT_A_TIME && imports.continueOne(); done++) {
            // each claims its own
        }
    }
}
