package kz.kasip.deploy.e2e;

import java.net.http.HttpHeaders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the gateway answered. */
record Reply(int status, HttpHeaders headers, String text) {
    JsonNode json() {
        return JsonMapper.shared().readTree(text);
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** The problem's type without its common beginning. */
    String problem() {
        if (!header("content-type").startsWith("application/problem+json")) return "no problem: " + status + " " + text;
        return status + " " + json().path("type").asString().replace("/problems/", "");
    }

    boolean ok() {
        return status / 100 == 2;
    }

    @Override
    public String toString() {
        return status + " " + text.substring(0, Math.min(text.length(), 2000));
    }
}
