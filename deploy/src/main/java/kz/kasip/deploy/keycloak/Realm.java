package kz.kasip.deploy.keycloak;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import kz.kasip.deploy.system.Failure;
import kz.kasip.deploy.system.People;
import kz.kasip.deploy.system.Settings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Makes the realm of deploy/keycloak in a new Keycloak, with secrets and people that the file itself has not. */
public final class Realm {
    /** The client of {@code deploy/token}: the shipped realm lets nobody trade a password for a token. */
    public static final String LOCAL_CLIENT = "kasip-local";

    private final Settings settings;
    private final Accounts accounts;
    private final HttpClient http;

    public Realm(Settings settings, Accounts accounts, HttpClient http) {
        this.settings = settings;
        this.accounts = accounts;
        this.http = http;
    }

    /** Does nothing when the realm is there already, since administrators may have changed it. */
    public void makeUnlessThere() {
        var token = administrator();
        var found = send(admin("/admin/realms/" + Settings.REALM, token).GET());
        if (found.statusCode() == 200) return;
        var made = send(admin("/admin/realms", token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(filledUp().toString())));
        if (made.statusCode() != 201) throw new Failure("Keycloak refuses the realm: " + made.body());
    }

    private String administrator() {
        var form = "grant_type=password&client_id=admin-cli&username=" + Keycloak.ADMINISTRATOR + "&password="
                + accounts.console();
        var answer = send(request("/realms/master/protocol/openid-connect/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        if (answer.statusCode() == 200) {
            return JsonMapper.shared()
                    .readTree(answer.body())
                    .path("access_token")
                    .asString();
        }
        throw new Failure("Keycloak's database has another administrator's password than " + Accounts.file(settings)
                + "; start with --fresh, or put that file back");
    }

    private JsonNode filledUp() {
        var file = settings.root().resolve("deploy/keycloak/kasip-realm.json");
        var realm = (ObjectNode) JsonMapper.shared().readTree(file.toFile());
        for (var client : realm.withArray("clients")) {
            if (client.path("publicClient").asBoolean()) continue;
            ((ObjectNode) client)
                    .put("secret", accounts.client(client.path("clientId").asString()));
        }
        realm.withArray("clients").add(localClient());
        People.ROLES.forEach((name, roles) -> realm.withArray("users").add(person(name, roles)));
        return realm;
    }

    private ObjectNode localClient() {
        var client = JsonMapper.shared().createObjectNode();
        client.put("clientId", LOCAL_CLIENT)
                .put("description", "deploy/token on this machine; not a part of the shipped realm")
                .put("secret", accounts.client(LOCAL_CLIENT))
                .put("standardFlowEnabled", false)
                .put("directAccessGrantsEnabled", true)
                .put("fullScopeAllowed", true);
        for (var scope : List.of("basic", "profile", "roles", "kasip")) {
            client.withArray("defaultClientScopes").add(scope);
        }
        client.putArray("optionalClientScopes");
        return client;
    }

    private ObjectNode person(String name, List<String> roles) {
        var person = JsonMapper.shared().createObjectNode();
        person.put("username", name)
                .put("enabled", true)
                // without these three Keycloak holds an account for unfinished
                .put("email", name + "@kasip.test")
                .put("firstName", "Local")
                .put("lastName", name);
        roles.forEach(person.withArray("realmRoles")::add);
        person.withArray("credentials").addObject().put("type", "password").put("value", accounts.person(name));
        return person;
    }

    private HttpRequest.Builder admin(String path, String token) {
        return request(path).header("Authorization", "Bearer " + token);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(settings.keycloakAddress() + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new Failure("Keycloak does not answer: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("interrupted", e);
        }
    }
}
