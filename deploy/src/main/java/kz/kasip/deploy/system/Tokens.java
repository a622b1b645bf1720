package kz.kasip.deploy.system;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kasip.deploy.keycloak.Accounts;
import kz.kasip.deploy.keycloak.Realm;
import tools.jackson.databind.json.JsonMapper;

/** Tokens of the people of this machine: of the local issuer or Keycloak, else as given in {@code KASIP_EDITOR_TOKEN} and so on. */
public final class Tokens {
    private static final String MACHINE = "service";

    private final Settings settings;
    private final URI endpoint;
    private final UnaryOperator<String> form;
    private final HttpClient http = HttpClient.newHttpClient();

    private Tokens(Settings settings, URI endpoint, UnaryOperator<String> form) {
        this.settings = settings;
        this.endpoint = endpoint;
        this.form = form;
    }

    /** For the local issuer everybody is a client with the one secret. */
    static Tokens ofIssuer(Settings settings, String secret) {
        return new Tokens(settings, URI.create(settings.issuer() + "/token"), name -> client(name, secret));
    }

    /** For Keycloak people have passwords; the machine is cards-service. */
    static Tokens ofKeycloak(Settings settings, Accounts accounts) {
        var local = client(Realm.LOCAL_CLIENT, accounts.client(Realm.LOCAL_CLIENT))
                .replace("client_credentials", "password");
        var machine = Service.CARDS.module();
        return new Tokens(
                settings,
                URI.create(settings.issuer() + "/protocol/openid-connect/token"),
                name -> name.equals(MACHINE)
                        ? client(machine, accounts.client(machine))
                        : local + "&username=" + name + "&password=" + accounts.person(name));
    }

    static Tokens given(Settings settings) {
        return new Tokens(settings, null, name -> null);
    }

    private static String client(String id, String secret) {
        return "grant_type=client_credentials&client_id=" + id + "&client_secret="
                + URLEncoder.encode(secret, StandardCharsets.UTF_8);
    }

    /** What {@code deploy/token} reads: the endpoint, then a name and what to send there in each line. */
    String lines() {
        return Stream.concat(People.ROLES.keySet().stream().sorted(), Stream.of(MACHINE))
                .map(name -> name + " " + form.apply(name) + "\n")
                .collect(Collectors.joining("", endpoint + "\n", ""));
    }

    /** A token of one person; none when the issuer is an outside one and none was given. */
    public Optional<String> of(String name) {
        if (endpoint == null) {
            return Optional.ofNullable(settings.environment().get("KASIP_" + name.toUpperCase(Locale.ROOT) + "_TOKEN"));
        }
        var request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.apply(name)))
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) throw new Failure("the local issuer refuses a token: " + answer.body());
            return Optional.of(JsonMapper.shared()
                    .readTree(answer.body())
                    .get("access_token")
                    .asString());
        } catch (IOException e) {
            throw new Failure("the local issuer does not answer: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("interrupted", e);
        }
    }
}
