package kz.kasip.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The issuer's key is changed while everything runs. */
@ExtendWith(RunningKeycloak.Extension.class)
class KeycloakKeysIT {
    private static final String CODE = "J62012996";
    private static final Duration SOON = RunningKeycloak.KEY_MEMORY.plusSeconds(20);

    @Test
    void aNewKeyCountsAtOnceAndADisabledOneNoMore(RunningKeycloak keycloak) {
        var http = keycloak.http();
        var realms = keycloak.realms();
        var before = realms.person("admin");
        var oldKey = signingKey(realms);
        Doors.assertOpen(Doors.knock(http, before));

        realms.administer("POST", "/kasip/components", newKey(oldKey));
        var after = realms.person("admin");
        assertThat(Realms.header(after).path("kid"))
                .isNotEqualTo(Realms.header(before).path("kid"));
        Doors.assertOpen(Doors.knock(http, after));
        Doors.assertOpen(Doors.knock(http, before));

        var config = (ObjectNode) oldKey.path("config");
        config.putArray("active").add("false");
        config.putArray("enabled").add("false");
        realms.administer("PUT", "/kasip/components/" + oldKey.path("id").asString(), oldKey);
        await().atMost(SOON).untilAsserted(() -> Doors.assertRefused(Doors.knock(http, before), 401));
        Doors.assertOpen(Doors.knock(http, after));
        Doors.assertOpen(Doors.knock(http, realms.person("admin")));
        assertTheServicesStillReachEachOther(http, realms);
    }

    /** Their own tokens were signed by the old key too. */
    private static void assertTheServicesStillReachEachOther(Http http, Realms realms) {
        var imported = http.hand(realms.person("editor"), "/v1/imports", "sample.txt", Documents.sampleAs(CODE));
        assertThat(imported.status()).as(imported.toString()).isEqualTo(201);
        assertThat(http.publish(realms.person("approver"), CODE, 1).ok()).isTrue();
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(http.get("/v1/search?standard=" + CODE + "&q=" + Http.encode("каталог"))
                                .json()
                                .path("total")
                                .asInt())
                        .isPositive());
    }

    private static JsonNode signingKey(Realms realms) {
        return realms.administer("GET", "/kasip/components?type=org.keycloak.keys.KeyProvider", "")
                .json()
                .valueStream()
                .filter(each -> each.path("providerId").asString().equals("rsa-generated"))
                .findFirst()
                .orElseThrow();
    }

    private static ObjectNode newKey(JsonNode oldKey) {
        var key = JsonMapper.shared().createObjectNode();
        key.put("name", "next").put("providerId", "rsa-generated");
        key.put("providerType", "org.keycloak.keys.KeyProvider");
        key.put("parentId", oldKey.path("parentId").asString());
        key.putObject("config").putArray("priority").add("200");
        return key;
    }
}
