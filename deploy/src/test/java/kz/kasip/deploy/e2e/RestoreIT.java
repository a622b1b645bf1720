package kz.kasip.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.kasip.deploy.backup.Backup;
import kz.kasip.deploy.backup.Restore;
import kz.kasip.deploy.e2e.Tools.Ended;
import kz.kasip.deploy.system.Console;
import kz.kasip.deploy.system.Failure;
import kz.kasip.deploy.system.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code deploy/backup} and {@code deploy/restore} as a person runs them, beside a system in use. */
@ExtendWith(RunningKasip.Extension.class)
class RestoreIT {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final int CARDS = 4;

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
        assertThat(run(kasip, "restore", folder.toString(), "--replace").code()).isZero();

        await().atMost(SOON).untilAsserted(() -> after.isNowhere());
        assertThat(kasip.http().get("/v1/changes?after=" + cursor).problem()).isEqualTo("410 cursor-of-another-epoch");
        before.isEverywhere(1);
        assertThat(before.cards(1).text()).isEqualTo(answer);
        assertThat(draft.status(1)).isEqualTo("DRAFT");
        draft.published(1).isEverywhere(1);
        after.imported(1, 8).published(1).isEverywhere(1);
        before.imported(2).published(2).isEverywhere(2);
        assertThat(newRevisions(kasip, List.of(after.code, before.code))).doesNotContainAnyElementsOf(numbers);
        assertAppendOnly(kasip);
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

    private static void restore(RunningKasip kasip, Path file, String service) {
        new Restore(kasip.settings(), Console.silent()).restore(new Restore.Order(file, true, Set.of(service)));
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

    /** What is published never changes, after a restore as before. */
    private static void assertAppendOnly(RunningKasip kasip) {
        var address = kasip.settings().database(Service.STANDARDS);
        try (var connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                var statement = connection.createStatement()) {
            assertThat(catchThrowable(
                            () -> statement.execute("delete from standard_version where status = 'PUBLISHED'")))
                    .hasMessageContaining("never deleted");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Ended run(RunningKasip kasip, String command, String... arguments) {
        var line = new ArrayList<>(
                List.of(RunningKasip.ROOT.resolve("deploy").resolve(command).toString()));
        line.addAll(List.of(arguments));
        return Tools.run(RunningKasip.ROOT, kasip.settings().environment(), line.toArray(String[]::new));
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

    private static List<Long> newRevisions(RunningKasip kasip, List<String> codes) {
        return internal(kasip)
                .valueStream()
                .filter(change -> codes.contains(change.path("code").asString())
                        && change.path("revision").asLong() > 1_000_000)
                .map(change -> change.path("revision").asLong())
                .toList();
    }

    private static JsonNode internal(RunningKasip kasip) {
        return new Http(kasip.settings().url(Service.STANDARDS))
                .getAs(kasip.token("service"), "/internal/changes?limit=500")
                .json()
                .path("items");
    }

    /** One standard and what is to be true of it. */
    private record Standard(RunningKasip kasip, String code) {
        Standard imported(int version) {
            return imported(version, version);
        }

        /** @param edition another one has another content */
        Standard imported(int version, int edition) {
            var document = new String(Documents.sampleAs(code, version), StandardCharsets.UTF_8)
                    .replace("72 сағаттық", 70 + edition + " сағаттық");
            await().ignoreExceptionsMatching(UncheckedIOException.class::isInstance)
                    .atMost(SOON)
                    .untilAsserted(() -> {
                        var answer = kasip.http()
                                .hand(
                                        kasip.token("editor"),
                                        "/v1/imports",
                                        code + ".txt",
                                        document.getBytes(StandardCharsets.UTF_8));
                        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
                    });
            return this;
        }

        Standard published(int version) {
            await().atMost(SOON).untilAsserted(() -> {
                var answer = kasip.http().publish(kasip.token("approver"), code, version);
                assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
            });
            return this;
        }

        Reply cards(int version) {
            return kasip.http().get("/v1/standards/" + code + "/versions/" + version + "/cards");
        }

        String status(int version) {
            return kasip.http()
                    .getAs(kasip.token("editor"), "/v1/standards/" + code + "/versions/" + version)
                    .json()
                    .path("status")
                    .asString();
        }

        /** Every read path tells the same: standards, cards, search, and the feed once. */
        void isEverywhere(int version) {
            await().atMost(SOON).untilAsserted(() -> {
                var standard = kasip.http().get("/v1/standards/" + code);
                assertThat(standard.status()).as(standard.toString()).isEqualTo(200);
                assertThat(standard.json().path("version").asInt()).isEqualTo(version);
                var ids = ids(standard.json().path("cards"), "id");
                assertThat(ids).hasSize(CARDS);
                var cards = cards(version);
                assertThat(cards.status()).as(cards.toString()).isEqualTo(200);
                assertThat(ids(cards.json().path("items"), "id")).isEqualTo(ids);
                assertThat(found()).containsExactlyInAnyOrderElementsOf(ids);
                assertThat(told()).filteredOn((code + "/" + version)::equals).hasSize(1);
            });
        }

        void isNowhere() {
            for (var path :
                    List.of("/v1/standards/" + code, "/v1/standards/" + code + "/cards", "/v1/cards/" + code + "-01")) {
                var answer = kasip.http().get(path);
                assertThat(answer.status()).as(answer.toString()).isEqualTo(404);
            }
            assertThat(found()).isEmpty();
            assertThat(told()).doesNotContain(code + "/1");
        }

        private List<String> found() {
            var path = "/v1/search?kind=CARD&limit=100&standard=" + code + "&q=" + Http.encode("каталогы");
            return ids(kasip.http().get(path).json().path("items"), "cardId");
        }

        private List<String> told() {
            return FeedReader.fromTheBeginning(kasip.http()).published();
        }

        private static List<String> ids(JsonNode items, String field) {
            return items.valueStream().map(item -> item.path(field).asString()).toList();
        }
    }
}
