package kz.kasip.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import kz.kasip.deploy.backup.Backup;
import kz.kasip.deploy.backup.Restore;
import kz.kasip.deploy.system.Console;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An API key's life through the gateway, with tokens of the issuer. */
@ExtendWith(RunningKasip.Extension.class)
class KeysIT {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String KEYS = "/v1/keys";
    private static final String CARD = "/v1/cards?limit=1";
    private static final String WANTED = "{\"name\": \"Payroll\", \"owner\": \"Example LLP\", \"limit\": 600}";

    @TempDir
    Path folder;

    @Test
    void anAdminGivesOutAndRevokesKeys(RunningKasip kasip) throws IOException {
        var http = kasip.http();
        assertThat(http.post(null, KEYS, "application/json", WANTED).problem()).isEqualTo("401 unauthorized");
        assertThat(http.post(kasip.token("editor"), KEYS, "application/json", WANTED)
                        .problem())
                .isEqualTo("403 forbidden");
        var made = make(kasip);
        var key = made.json().path("key").asString();
        var path = KEYS + "/" + made.json().path("id").asString();

        var answer = http.get(CARD, "X-API-Key", key);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("ratelimit-policy")).isEqualTo("\"key\";q=3000;w=300");
        assertThat(answer.header("ratelimit")).matches("\"key\";r=\\d+;t=\\d+");
        assertThat(http.get(CARD).header("ratelimit-policy")).startsWith("\"keyless\";q=");
        assertThat(http.getAs(kasip.token("admin"), path).text()).doesNotContain(key);
        assertThat(http.get(CARD, "X-API-Key", key.replace(key.substring(key.length() - 4), "0000"))
                        .problem())
                .isEqualTo("401 key-unknown");

        var file = new Backup(kasip.settings(), Console.silent()).to(folder);
        assertThat(http.delete(kasip.token("admin"), path).status()).isEqualTo(204);
        assertThat(http.get(CARD, "X-API-Key", key).problem()).isEqualTo("401 key-revoked");
        var later = make(kasip).json().path("key").asString();
        new Restore(kasip.settings(), Console.silent()).restore(new Restore.Order(file, true, Set.of("gateway")));

        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(http.get(CARD, "X-API-Key", later).problem()).isEqualTo("401 key-unknown"));
        assertThat(http.get(CARD, "X-API-Key", key).status()).isEqualTo(200);
        assertThat(Files.readString(kasip.settings().log("gateway"))).doesNotContain(key, later);
    }

    /** The gateway is there before its database. */
    private static Reply make(RunningKasip kasip) {
        return await().atMost(SOON)
                .until(() -> kasip.http().post(kasip.token("admin"), KEYS, "application/json", WANTED), Reply::ok);
    }
}
