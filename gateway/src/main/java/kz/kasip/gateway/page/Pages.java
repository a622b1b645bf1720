package kz.kasip.gateway.page;

import static java.util.Map.entry;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import kz.kasip.gateway.door.ContentPolicy;

/** The gateway's own pages: the landing page, Swagger UI and the OpenAPI document; only what is listed is served. */
@Singleton
public final class Pages {
    private static final String HTML = "text/html;charset=UTF-8";
    private static final String CSS = "text/css;charset=UTF-8";
    private static final String SCRIPT = "text/javascript;charset=UTF-8";
    private static final String SVG = "image/svg+xml";

    private final Map<String, Page> pages;

    Pages() {
        Asset icon = own("/pages/favicon.svg", SVG);
        Asset swagger = swagger("index.html", HTML);
        pages = Map.ofEntries(
                entry("/", own("/pages/index.html", HTML)),
                entry("/kasip.css", own("/pages/kasip.css", CSS)),
                entry("/favicon.svg", icon),
                entry("/favicon.ico", icon),
                entry("/swagger-ui", swagger),
                entry("/swagger-ui/", swagger),
                entry("/swagger-ui/initializer.js", swagger("initializer.js", SCRIPT)),
                entry("/swagger-ui/swagger-ui.css", swagger("swagger-ui.css", CSS)),
                entry("/swagger-ui/swagger-ui-bundle.js", swagger("swagger-ui-bundle.js", SCRIPT)),
                entry("/openapi", OpenApiPage.ofBuild()));
    }

    /** The page at this path, if there is one. */
    public Optional<Page> at(String path) {
        return Optional.ofNullable(pages.get(path));
    }

    private static Asset own(String resource, String mediaType) {
        return Asset.of(resource, mediaType, ContentPolicy.PAGE);
    }

    private static Asset swagger(String file, String mediaType) {
        return Asset.of("/pages/swagger-ui/" + file, mediaType, ContentPolicy.SWAGGER_UI);
    }
}
