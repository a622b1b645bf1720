package kz.kasip.gateway.page;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.MIMEHeader;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;
import kz.kasip.gateway.door.ContentPolicy;
import kz.kasip.gateway.problem.Problems;
import kz.kasip.gateway.problem.Refusal;

/** The one OpenAPI document of all parts, as JSON or, when asked for, as YAML. */
final class OpenApiPage implements Page {
    private static final Set<String> YAML =
            Set.of("application/yaml", "application/x-yaml", "text/yaml", "text/x-yaml", "application/openapi+yaml");

    private final Asset json;
    private final Asset yaml;

    private OpenApiPage(Asset json, Asset yaml) {
        this.json = json;
        this.yaml = yaml;
    }

    /** The document that the build merged. */
    static OpenApiPage ofBuild() {
        return new OpenApiPage(
                Asset.of("/openapi/openapi.json", "application/json", ContentPolicy.DATA),
                Asset.of("/openapi/openapi.yaml", "application/yaml", ContentPolicy.DATA));
    }

    @Override
    public void answer(RoutingContext context) {
        context.response().putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        String format = context.request().getParam("format");
        if (format == null) (prefersYaml(context) ? yaml : json).answer(context);
        else if (format.equals("yaml")) yaml.answer(context);
        else if (format.equals("json")) json.answer(context);
        else Problems.answer(context, Refusal.parameterInvalid("format", "json or yaml"));
    }

    /** The client's most wished type decides; one that names neither gets JSON. */
    private static boolean prefersYaml(RoutingContext context) {
        return context.parsedHeaders().accept().stream()
                .map(MIMEHeader::value)
                .filter(type -> YAML.contains(type) || type.endsWith("json") || type.equals("*/*"))
                .findFirst()
                .filter(YAML::contains)
                .isPresent();
    }
}
