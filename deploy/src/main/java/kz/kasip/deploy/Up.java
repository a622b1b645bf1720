package kz.kasip.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import kz.kasip.deploy.keycloak.Accounts;
import kz.kasip.deploy.load.DocumentLoad;
import kz.kasip.deploy.system.Console;
import kz.kasip.deploy.system.DataFolder;
import kz.kasip.deploy.system.Failure;
import kz.kasip.deploy.system.KasipSystem;
import kz.kasip.deploy.system.Memory;
import kz.kasip.deploy.system.Service;
import kz.kasip.deploy.system.Settings;
import kz.kasip.deploy.system.Training;

/** Starts Kasip on this machine, loads the samples once, and keeps it running until asked to stop. */
public final class Up {
    private static final int SECONDS_BUDGET = 25;
    private static final int MEBIBYTES_BUDGET = 1229;
    private static final Duration SIGNAL_TRAVELS = Duration.ofMillis(500);

    private final Options options;
    private final Settings settings;
    private final Console console;
    private final KasipSystem system;
    private final CountDownLatch stopRequested = new CountDownLatch(1);
    private volatile Thread training;
    private volatile int exitCode;

    private Up(Options options, Settings settings, Console console) {
        this.options = options;
        this.settings = settings;
        this.console = console;
        this.system = new KasipSystem(settings, console);
    }

    /** Exits with 0 when asked to stop, with 1 when something failed. */
    public static void main(String... arguments) {
        var console = Console.terminal();
        try {
            var options = Options.parse(arguments);
            new Up(options, Settings.here().withKeycloak(options.keycloak()), console).run();
        } catch (Failure e) {
            console.problem("deploy/up: " + e.getMessage());
            System.exit(1);
        }
    }

    private void run() {
        // halting with the code of our own, since the JVM's would be 130 or 143 after a signal
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        try {
            system.take();
            if (options.fresh()) DataFolder.empty(settings);
            console.line("Kasip is starting; logs: %s", settings.data().resolve("logs"));
            system.start();
            loadSamples();
            if (options.train()) train();
            tellReady();
            if (options.importFolder() != null) importFolder();
            trainBeside();
            system.watch();
        } catch (RuntimeException e) {
            fail(e);
        }
    }

    private void stop() {
        stopRequested.countDown();
        if (exitCode == 0) console.line("Kasip is stopping");
        if (training != null) Training.end(training);
        system.close();
        Runtime.getRuntime().halt(exitCode);
    }

    /** A service that got the terminal's Ctrl-C before us has not failed. */
    private void fail(RuntimeException cause) {
        try {
            if (stopRequested.await(SIGNAL_TRAVELS.toMillis(), TimeUnit.MILLISECONDS)) return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        exitCode = 1;
        console.problem("deploy/up: " + (cause instanceof Failure ? cause.getMessage() : cause.toString()));
        System.exit(1);
    }

    private void loadSamples() {
        var marker = settings.data().resolve("samples-loaded");
        var samples = settings.root().resolve("deploy/samples");
        if (!options.samples() || Files.exists(marker) || !Files.isDirectory(samples)) return;
        console.line("Loading the samples");
        var summary = load(load -> load.load(samples));
        if (summary == null || summary.refused() > 0) return;
        try {
            Files.writeString(marker, summary + "\n");
        } catch (IOException e) {
            throw new Failure("cannot write " + marker + ": " + e, e);
        }
    }

    private void train() {
        if (Training.done(settings)) return;
        console.line("Noting what each service loads, for quick starts from now on");
        Training.now(system, settings, console);
    }

    /** So that the next start is a quick one; this one is ready. */
    private void trainBeside() {
        if (Training.done(settings) || !Training.allowed(settings)) return;
        console.line("Noting beside it what each service loads, for quick starts; KASIP_TRAIN=no leaves that out");
        training = Training.beside(system, settings, console);
    }

    private void importFolder() {
        console.line("Importing %s", options.importFolder());
        var summary = load(load -> load.loadTree(options.importFolder()));
        if (summary != null) console.line("Imported %s: %s", options.importFolder(), summary);
    }

    private DocumentLoad.Summary load(Function<DocumentLoad, DocumentLoad.Summary> folder) {
        var editor = system.tokens().of("editor");
        var approver = system.tokens().of("approver");
        if (editor.isEmpty() || approver.isEmpty()) {
            console.line("  left out: set KASIP_EDITOR_TOKEN and KASIP_APPROVER_TOKEN to tokens of the outside issuer");
            return null;
        }
        return folder.apply(new DocumentLoad(settings.url(Service.GATEWAY), editor.get(), approver.get(), console));
    }

    private void tellReady() {
        var started = ProcessHandle.current().info().startInstant().orElseGet(Instant::now);
        var seconds = Duration.between(started, Instant.now()).toMillis() / 1000.0;
        var memory = Memory.of(system.processes());
        var address = settings.address();
        console.line("");
        console.line("Kasip is ready");
        console.line("  start page     %s/", address);
        console.line("  Swagger UI     %s/swagger-ui", address);
        console.line("  OpenAPI        %s/openapi", address);
        if (settings.keycloak()) tellKeycloak();
        if (!settings.outsideIssuer()) console.line("  editor's token deploy/token editor");
        var time = settings.keycloak() ? "" : " (budget %d s for a start without building)".formatted(SECONDS_BUDGET);
        var room = settings.keycloak() ? "" : " (budget %d MiB)".formatted(MEBIBYTES_BUDGET);
        console.line("  time to ready  %.1f s%s", seconds, time);
        console.line("  memory         %d MiB %s of all processes%s", memory.mebibytes(), memory.kind(), room);
        console.line("Ctrl-C stops it.");
    }

    private void tellKeycloak() {
        console.line("  Keycloak       %s/admin/master/console/#/%s", settings.keycloakAddress(), Settings.REALM);
        console.line("  issuer         %s", settings.issuer());
        console.line("  passwords      %s", Accounts.file(settings));
    }
}
