package kz.kasip.gateway.key;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import kz.kasip.gateway.key.KeyOffice.Reply;
import kz.kasip.gateway.problem.Problems;
import kz.kasip.gateway.problem.Refusal;
import kz.kasip.gateway.problem.Refused;
import kz.kasip.gateway.store.Database;
import kz.kasip.gateway.token.Tokens;
import kz.kasip.gateway.token.Verdict;

/** {@code /v1/keys} and what is below it, for admins. */
@Singleton
public final class KeyEndpoints {
    private static final String ROLE = "admin";
    private static final String SCHEME = "Bearer ";
    private static final Duration RETRY = Duration.ofSeconds(5);

    private final KeyOffice office;
    private final Tokens tokens;

    KeyEndpoints(KeyOffice office, Tokens tokens) {
        this.office = office;
        this.tokens = tokens;
    }

    /** Whether a path is one of these. */
    public static boolean at(List<String> path) {
        if (path.size() < 2 || !path.get(0).equals("v1") || !path.get(1).equals("keys")) return false;
        return path.size() <= 3 || path.size() == 4 && path.get(3).equals("rotation");
    }

    /** Answers a request to one of these paths. */
    public void answer(RoutingContext context, List<String> path) {
        HttpMethod method = context.request().method();
        String allowed = allowed(path);
        String token = token(context);
        context.response().putHeader("Cache-Control", "no-store");
        if (method.equals(HttpMethod.OPTIONS)) {
            context.response().setStatusCode(204).putHeader("Allow", allowed).end();
        } else if (!List.of(allowed.split(", ")).contains(method.name())) {
            Problems.answer(context, Refusal.methodNotAllowed(allowed));
        } else if (token == null) {
            Problems.answer(context, Refusal.unauthorized());
        } else {
            KeyBody.of(context.request())
                    .compose(body -> context.vertx().executeBlocking(() -> act(context, path, token, body), false))
                    .onSuccess(reply -> write(context, reply))
                    .onFailure(cause -> refuse(context, cause));
        }
    }

    private static String allowed(List<String> path) {
        return switch (path.size()) {
            case 2 -> "GET, HEAD, POST, OPTIONS";
            case 3 -> "GET, HEAD, DELETE, OPTIONS";
            default -> "POST, OPTIONS";
        };
    }

    private static String token(RoutingContext context) {
        String sent = context.request().getHeader("Authorization");
        boolean bears = sent != null && sent.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
        return bears ? sent.substring(SCHEME.length()).strip() : null;
    }

    private Reply act(RoutingContext context, List<String> path, String token, KeyBody body) {
        String admin = admin(token);
        HttpMethod method = context.request().method();
        if (path.size() == 4) return office.rotate(path.get(2), admin, body.json(true));
        if (method.equals(HttpMethod.POST)) return office.make(admin, body.json(false));
        if (method.equals(HttpMethod.DELETE)) return office.revoke(path.get(2), admin);
        return path.size() == 2 ? office.list(context.queryParams()) : office.show(path.get(2));
    }

    private String admin(String token) {
        return switch (tokens.check(token)) {
            case Verdict.Valid valid when valid.roles().contains(ROLE) -> valid.person();
            case Verdict.Valid _ -> throw new Refused(Refusal.forbidden());
            case Verdict.Unsure unsure when unsure.silent() -> throw new Refused(Refusal.unavailable("issuer", RETRY));
            case Verdict.Invalid _, Verdict.Unsure _ -> throw new Refused(Refusal.unauthorized());
        };
    }

    private static void write(RoutingContext context, Reply reply) {
        HttpServerResponse response = context.response().setStatusCode(reply.status());
        reply.headers().forEach(response::putHeader);
        JsonObject body = reply.body();
        if (body == null) response.end();
        else response.putHeader("Content-Type", "application/json").end(body.toBuffer());
    }

    private static void refuse(RoutingContext context, Throwable cause) {
        switch (cause) {
            case Refused refused -> Problems.answer(context, refused.refusal());
            case Database.Unreachable _ -> Problems.answer(context, Refusal.unavailable("keys", RETRY));
            default -> context.fail(cause);
        }
    }
}
