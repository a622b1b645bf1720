package kz.kasip.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import kz.kasip.deploy.backup.Backup;
import kz.kasip.deploy.backup.Restore;
import kz.kasip.deploy.e2e.Tools.Ended;
import kz.kasip.deploy.system.Console;
import kz.kasip.deploy.system.Failure;
import kz.kasip.deploy.system.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;
import tools.jackson.databind.JsonNode;

/** {@code deploy/backup} and {@code deploy/restore} as a person runs them, beside a system in use. */
@ExtendWith(RunningKasip.Extension.class)
class RestoreIT {
    private static final Duration SOON = Standard.SOON;

    @TempDir
    Path folder;

    @Test
    void afterARestoreEverythingAgreesAndGoesOn(RunningKasip kasip) {
        var before = new Standard(kasip, "J62012990");
        var draft = new Standard(kasip, "J62012991");
        var after = new Standard(kasip, "J62012992");
        before.imported(1).published(1).isEverywhere(1);
        draft.imported(1);
        var answer = before.cards(1).text();
        var numbers = revisions(kasip);
        assertThat(run(kasip, "backup", folder.toString()).code()).isZero();
        var cursor = cursor(kasip);
        draft.imported(1, 7).published(1);
        after.imported(1).published(1).isEverywhere(1);
        numbers.addAll(revisions(kasip));

        assertThat(run(kasip, "restore", folder.toString()).output()).contains("--replace");
        after.isEverywhere(1);
        assertThat(new Databases(kasip).names()).containsExactlyInAnyOrder("standards", "cards");
        assertThat(run(kasip, "restore", folder.toString(), "--replace").code()).isZero();

        await().atMost(SOON).untilAsserted(() -> after.isNowhere());
        assertThat(kasip.http().get("/v1/changes?after=" + cursor).problem()).isEqualTo("410 cursor-of-another-epoch");
        before.isEverywhere(1);
        assertThat(before.cards(1).text()).isEqualTo(answer);
        assertThat(draft.status(1)).isEqualTo("DRAFT");
        draft.published(1).isEverywhere(1);
        after.imported(1, 8).published(1).isEverywhere(1);
        before.imported(2).published(2).isEverywhere(2);
        assertThat(new Databases(kasip).names()).containsExactlyInAnyOrder("standards", "cards");
        var highest = Collections.max(numbers);
        assertThat(List.of(revision(kasip, after.code(), 1), revision(kasip, before.code(), 2)))
                .allSatisfy(revision -> assertThat(revision).isGreaterThan(highest));
        new Databases(kasip).assertAppendOnly();
    }

    @Test
    void oneDatabaseRestoredAloneIsBroughtInLine(RunningKasip kasip) {
        var first = new Standard(kasip, "J62012993");
        var second = new Standard(kasip, "J62012994");
        var draft = new Standard(kasip, "J62012995");
        first.imported(1).published(1).isEverywhere(1);
        var file = new Backup(kasip.settings(), Console.silent()).to(folder);
        second.imported(1).published(1).isEverywhere(1);
        draft.imported(1);
        var answer = second.cards(1).text();

        restore(kasip, file, "cards");
        second.isEverywhere(1);
        assertThat(second.cards(1).text()).isEqualTo(answer);
        draft.published(1).isEverywhere(1);

        restore(kasip, file, "standards");
        await().atMost(SOON).untilAsserted(second::isNowhere);
        first.isEverywhere(1);
        second.imported(1, 9).published(1).isEverywhere(1);
    }

    private static void restore(RunningKasip kasip, Path file, String... services) {
        new Restore(kasip.settings(), Console.silent()).restore(new Restore.Order(file, true, Set.of(services)));
    }

    @Test
    void aDamagedBackupIsRefusedBeforeAnythingIsDone(RunningKasip kasip) throws IOException {
        var standard = new Standard(kasip, "J62012996");
        standard.imported(1).published(1);
        var file = new Backup(kasip.settings(), Console.silent()).to(folder.resolve("damaged.zip"));
        assertThatThrownBy(() -> new Backup(kasip.settings(), Console.silent()).to(file))
                .hasMessageContaining("nothing is overwritten");
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        assertThatThrownBy(() -> restore(kasip, file, "standards"))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("damaged.zip");
        standard.isEverywhere(1);
    }

    @Test
    void whenTheSecondDatabaseCantBeExchangedTheFirstIsPutBack(RunningKasip kasip) {
        var before = new Standard(kasip, "J62012988");
        var after = new Standard(kasip, "J62012989");
        before.imported(1).published(1).isEverywhere(1);
        var file = new Backup(kasip.settings(), Console.silent()).to(folder);
        after.imported(1).published(1).isEverywhere(1);
        // a template can't be dropped, so that the name is not free
        new Databases(kasip).run("create database cards_replaced is_template true");
        try {
            assertThatThrownBy(() -> restore(kasip, file, "standards", "cards"))
                    .isInstanceOf(Failure.class)
                    .hasMessageContaining("nothing restored")
                    .hasMessageContaining("template");
        } finally {
            new Databases(kasip).run("alter database cards_replaced is_template false", "drop database cards_replaced");
        }
        assertThat(new Databases(kasip).names()).containsExactlyInAnyOrder("standards", "cards");
        before.isEverywhere(1);
        after.isEverywhere(1);
    }

    @Test
    void aRestoreThatIsStoppedHalfWayLetsTheServicesGoOn(RunningKasip kasip) throws Exception {
        var standard = new Standard(kasip, "J62012987");
        standard.imported(1).published(1);
        var file = new Backup(kasip.settings(), Console.silent()).to(folder);
        try (var holding = new Databases(kasip).standards()) {
            var backend = ProcessHandle.of(holding.unwrap(PGConnection.class).getBackendPID());
            var restore = start(kasip, "restore", file.toString(), "--replace");
            try {
                // one that does not listen keeps the database in use
                Targets.signal(backend.stream().toList(), "STOP");
                await().atMost(SOON).until(() -> !new Databases(kasip).closed().isEmpty());
                restore.destroy();
                assertThat(restore.waitFor(30, TimeUnit.SECONDS)).isTrue();
            } finally {
                restore.destroyForcibly();
                Targets.signal(backend.stream().toList(), "CONT");
            }
        }
        assertThat(new Databases(kasip).closed()).isEmpty();
        standard.isEverywhere(1);
    }

    private static Ended run(RunningKasip kasip, String command, String... arguments) {
        var line = new ArrayList<>(
                List.of(RunningKasip.ROOT.resolve("deploy").resolve(command).toString()));
        line.addAll(List.of(arguments));
        return Tools.run(RunningKasip.ROOT, kasip.settings().environment(), line.toArray(String[]::new));
    }

    private static Process start(RunningKasip kasip, String command, String... arguments) throws IOException {
        var line = new ArrayList<>(
                List.of(RunningKasip.ROOT.resolve("deploy").resolve(command).toString()));
        line.addAll(List.of(arguments));
        var builder = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(Redirect.DISCARD);
        builder.environment().putAll(kasip.settings().environment());
        return builder.start();
    }

    private static String cursor(RunningKasip kasip) {
        return kasip.http().get("/v1/changes").json().path("next").asString();
    }

    private static HashSet<Long> revisions(RunningKasip kasip) {
        return new HashSet<>(internal(kasip)
                .valueStream()
                .map(change -> change.path("revision").asLong())
                .toList());
    }

    private static long revision(RunningKasip kasip, String code, int version) {
        var told = internal(kasip)
                .valueStream()
                .filter(change -> change.path("code").asString().equals(code)
                        && change.path("version").asInt() == version)
                .map(change -> change.path("revision").asLong())
                .toList();
        assertThat(told).as(code + "/" + version).hasSize(1);
        return told.getFirst();
    }

    private static JsonNode internal(RunningKasip kasip) {
        return new Http(kasip.settings().url(Service.STANDARDS))
                .getAs(kasip.token("service"), "/internal/changes?limit=500")
                .json()
                .path("items");
    }
}
