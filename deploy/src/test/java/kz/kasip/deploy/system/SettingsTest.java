package kz.kasip.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private static final Path ROOT = Path.of("/checkout");

    @Test
    void withoutVariablesEverythingIsLocal() {
        var settings = Settings.of(ROOT, Map.of());
        assertThat(settings.ownIssuer()).isTrue();
        assertThat(settings.ownPostgres()).isTrue();
        assertThat(settings.address()).isEqualTo("http://localhost:8080");
        assertThat(settings.environmentOf(Service.CARDS, "secret"))
                .containsEntry("KASIP_CARDS_DB_URL", "jdbc:postgresql://127.0.0.1:8085/cards")
                .containsEntry("KASIP_GATEWAY_DB_URL", "jdbc:postgresql://127.0.0.1:8085/gateway")
                .containsEntry("KASIP_STANDARDS_URL", "http://127.0.0.1:8081")
                .containsEntry("KASIP_OIDC_ISSUER", "http://127.0.0.1:8084/kasip")
                .containsEntry("KASIP_CLIENT_ID", "cards-service")
                .containsEntry("KASIP_CLIENT_SECRET", "secret");
    }

    @Test
    void outsidePartsAreUsedAndNotStarted() {
        var given = Map.of(
                "KASIP_OIDC_ISSUER", "https://id.example.kz/realms/kasip",
                "KASIP_STANDARDS_DB_URL", "jdbc:postgresql://db/standards",
                "KASIP_CARDS_DB_URL", "jdbc:postgresql://db/cards");
        var settings = Settings.of(ROOT, given);
        assertThat(settings.ownIssuer()).isFalse();
        assertThat(settings.ownPostgres()).isFalse();
        assertThat(settings.environmentOf(Service.STANDARDS, "secret")).containsAllEntriesOf(given);
    }

    @Test
    void aRealKeycloakTakesTheIssuersPlace() {
        var settings = Settings.of(ROOT, Map.of("KASIP_KEYCLOAK_PORT", "9001")).withKeycloak(true);
        assertThat(settings.ownIssuer()).isFalse();
        assertThat(settings.environmentOf(Service.CARDS, "secret"))
                .containsEntry("KASIP_OIDC_ISSUER", "http://127.0.0.1:9001/realms/kasip")
                .containsEntry("KASIP_CLIENT_ID", "cards-service");
    }

    @Test
    void portsAreSetByVariablesAndChecked() {
        assertThat(Settings.of(ROOT, Map.of("KASIP_CARDS_PORT", "9000")).url(Service.CARDS))
                .hasToString("http://127.0.0.1:9000");
        assertThatThrownBy(() -> Settings.of(ROOT, Map.of("KASIP_CARDS_PORT", "many")))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("KASIP_CARDS_PORT=many");
    }

    @Test
    void theGatewayKnowsOfAllProcessesOfAService() {
        var settings = Settings.of(
                ROOT, Map.of("KASIP_CARDS_REPLICAS", "3", "KASIP_CARDS_PORT_2", "9002", "KASIP_SEARCH_REPLICAS", "2"));
        assertThat(settings.environmentOf(Service.GATEWAY, "secret"))
                .containsEntry("KASIP_CARDS_URL", "http://127.0.0.1:8082,http://127.0.0.1:9002,http://127.0.0.1:8102")
                .containsEntry("KASIP_STANDARDS_URL", "http://127.0.0.1:8081");
        assertThat(settings.environmentOf(Service.STANDARDS, "secret"))
                .containsEntry("KASIP_CARDS_URL", "http://127.0.0.1:8082");
        assertThat(settings.environmentOf(new Replica(Service.SEARCH, 2), "secret"))
                .containsEntry("KASIP_SEARCH_PORT", "8093")
                .containsEntry("KASIP_SEARCH_DIRECTORY", "/checkout/deploy/.data/search-2");
        assertThatThrownBy(() ->
                        Settings.of(ROOT, Map.of("KASIP_CARDS_REPLICAS", "0")).replicas(Service.CARDS))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("KASIP_CARDS_REPLICAS=0");
    }
}
