package kz.kasip.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Keycloak as its administrator and as those who ask it for tokens. */
final class Realms {
    static final String KASIP = "kasip";

    /** People with a password: the client that the runner adds for {@code deploy/token}. */
    private static final String LOCAL_CLIENT = "kasip-local";

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI address;
    private final RunningKeycloak keycloak;

    Realms(URI address, RunningKeycloak keycloak) {
        this.address = address;
        this.keycloak = keycloak;
    }

    URI address() {
        return address;
    }

    /** A person's access token. */
    String person(String name) {
        return access(ask(KASIP, personsForm(LOCAL_CLIENT, keycloak.account("client " + LOCAL_CLIENT), name)));
    }

    /** A machine's access token. */
    String machine(String client) {
        return access(ask(KASIP, machinesForm(client)));
    }

    String machinesForm(String client) {
        return "grant_type=client_credentials&client_id=" + client + "&client_secret="
                + keycloak.account("client " + client);
    }

    String personsForm(String client, String secret, String name) {
        return "grant_type=password&scope=openid&client_id=" + client + "&client_secret=" + secret + "&username=" + name
                + "&password=" + keycloak.account("person " + name);
    }

    static String access(Reply tokens) {
        assertThat(tokens.status()).as(tokens.toString()).isEqualTo(200);
        return tokens.json().path("access_token").asString();
    }

    /** What a token says of itself. */
    static JsonNode claims(String token) {
        return JsonMapper.shared().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }

    static JsonNode header(String token) {
        return JsonMapper.shared().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[0]));
    }

    Reply ask(String realm, String form) {
        return post("/realms/" + realm + "/protocol/openid-connect/token", form);
    }

    Reply post(String path, String form) {
        return send(HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /** Sends a page's form with the cookies that came with the page, as a browser does. */
    Reply submit(String action, Reply page, String form) {
        var cookies = page.headers().allValues("set-cookie").stream()
                .map(cookie -> cookie.split(";")[0])
                .collect(Collectors.joining("; "));
        return send(HttpRequest.newBuilder(address.resolve(action))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", cookies)
                .POST(BodyPublishers.ofString(form)));
    }

    Reply get(String path) {
        return send(HttpRequest.newBuilder(address.resolve(path)));
    }

    /** A call of the administrator, under {@code /admin/realms}; it has to be taken. */
    Reply administer(String method, String path, Object body) {
        var form =
                "grant_type=password&client_id=admin-cli&username=admin&password=" + keycloak.account("console admin");
        var answer = send(HttpRequest.newBuilder(address.resolve("/admin/realms" + path))
                .header("Authorization", "Bearer " + access(ask("master", form)))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body.toString(), StandardCharsets.UTF_8)));
        assertThat(answer.ok()).as(method + " " + path + ": " + answer).isTrue();
        return answer;
    }

    /** Lets a client of Kasip's realm ask for tokens, or forbids it. */
    void enable(String client, boolean enabled) {
        var id = administer("GET", "/kasip/clients?clientId=" + client, "")
                .json()
                .get(0)
                .path("id")
                .asString();
        administer("PUT", "/kasip/clients/" + id, "{\"clientId\": \"%s\", \"enabled\": %s}".formatted(client, enabled));
    }

    /** Adds a key that counts but does not sign, as one does that is not the first of several; its id. */
    String addKey(String pem) {
        var key = JsonMapper.shared().createObjectNode();
        key.put("name", "another").put("providerId", "rsa").put("providerType", "org.keycloak.keys.KeyProvider");
        key.putObject("config").putArray("privateKey").add(pem);
        key.withObject("config").putArray("priority").add("1");
        var made = administer("POST", "/kasip/components", key).header("location");
        var component = made.substring(made.lastIndexOf('/') + 1);
        return administer("GET", "/kasip/keys", "")
                .json()
                .path("keys")
                .valueStream()
                .filter(each -> each.path("providerId").asString().equals(component))
                .findFirst()
                .orElseThrow()
                .path("kid")
                .asString();
    }

    private Reply send(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            return new Reply(answer.statusCode(), answer.headers(), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
