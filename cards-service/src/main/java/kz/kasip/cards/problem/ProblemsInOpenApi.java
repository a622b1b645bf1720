package kz.kasip.cards.problem;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Says of every operation which problems it answers, and gives every 4xx and 5xx the form of a problem. */
public class ProblemsInOpenApi implements OASFilter {

    private static final String SCHEMA = "#/components/schemas/Problem";
    private static final Map<String, String> WORDS = new TreeMap<>(Map.of(
            "400", "Malformed request; `violations` names the parts.",
            "401", "No valid token.",
            "403", "The token does not carry the role that is needed.",
            "404", "Not known.",
            "406", "None of the accepted media types is at hand.",
            "415", "This media type is not read here.",
            "503", "A part that is needed is down; `Retry-After` says when to come again."));

    private static final Set<String> FRAMEWORK = Set.of("Bad Request", "Not Authorized", "Not Allowed");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null || document.getPaths().getPathItems() == null) {
            return;
        }
        document.getPaths()
                .getPathItems()
                .values()
                .forEach(path -> path.getOperations().values().forEach(ProblemsInOpenApi::complete));
    }

    private static void complete(Operation operation) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        var parameters = operation.getParameters();
        if (parameters != null && !parameters.isEmpty() || operation.getRequestBody() != null) {
            declare(operation, "400");
        }
        if (parameters != null && parameters.stream().anyMatch(parameter -> parameter.getIn() == Parameter.In.PATH)) {
            declare(operation, "404");
        }
        if (operation.getSecurity() != null && !operation.getSecurity().isEmpty()) {
            declare(operation, "401");
            declare(operation, "403");
        }
        if (operation.getRequestBody() != null) {
            declare(operation, "415");
        }
        declare(operation, "406");
        declare(operation, "503");
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("4") || status.startsWith("5")) {
                attach(status, response);
            }
        });
    }

    private static void declare(Operation operation, String status) {
        if (!operation.getResponses().hasAPIResponse(status)) {
            operation
                    .getResponses()
                    .addAPIResponse(status, OASFactory.createAPIResponse().description(WORDS.get(status)));
        }
    }

    private static void attach(String status, APIResponse response) {
        var words = response.getDescription();
        if (WORDS.containsKey(status) && (words == null || FRAMEWORK.contains(words))) {
            response.setDescription(WORDS.get(status));
        }
        if (response.getRef() == null && response.getContent() == null) {
            response.setContent(OASFactory.createContent()
                    .addMediaType(
                            Problem.MEDIA_TYPE,
                            OASFactory.createMediaType()
                                    .schema(OASFactory.createSchema().ref(SCHEMA))));
        }
    }
}
