package kz.kasip.deploy.load;

import tools.jackson.databind.JsonNode;

/** What the gateway answered: the status and the JSON body. */
record Answer(int status, JsonNode body) {
    boolean ok() {
        return status / 100 == 2;
    }

    String text(String field) {
        var value = body.path(field);
        return value.isMissingNode() || value.isNull() ? "" : value.asString();
    }

    /** A problem in one line, such as {@code 415 document-format: …}. */
    String problem() {
        var type = text("type").replace("/problems/", "");
        var detail = text("detail").isEmpty() ? text("title") : text("detail");
        return (status + " " + type + ": " + detail).replaceAll("\\s+", " ");
    }
}
