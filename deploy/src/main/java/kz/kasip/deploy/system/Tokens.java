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
import tools.jackson.databind.json.JsonMapper;

/** Tokens for the runner's own writes: of the local issuer, else as given in {@code KASIP_EDITOR_TOKEN} and so on. */
public final class Tokens {
    private final Settings settings;
    private final String clientSecret;
    private final HttpClient http = HttpClient.newHttpClient();

    Tokens(Settings settings, String clientSecret) {
        this.settings = settings;
        this.clientSecret = clientSecret;
    }

    /** A token with one role; none when the issuer is an outside one and none was given. */
    public Optional<String> of(String role) {
        if (!settings.ownIssuer()) {
            return Optional.ofNullable(settings.environment().get("KASIP_" + role.toUpperCase(Locale.ROOT) + "_TOKEN"));
        }
        var form = "grant_type=client_credentials&client_id=" + role + "&client_secret="
                + URLEncoder.encode(clientSecret, StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(URI.create(settings.issuer() + "/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
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
