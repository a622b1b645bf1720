package kz.kasip.gateway.route;

import java.util.List;
import java.util.Optional;

/** Which part answers which path; what stands in no row is not reachable from outside. */
public final class RouteTable {
    /** Where CASE 1.1 has its paths. */
    private static final List<String> CASE = List.of("ims", "case", "v1p1");

    private RouteTable() {}

    /** The part that answers this path, if any. */
    public static Optional<Part> partOf(RequestPath path) {
        return partOf(path.segments());
    }

    /** The same for a path template of an OpenAPI document, e.g. {@code /v1/cards/{id}}. */
    public static Optional<Part> partOf(String template) {
        return template.startsWith("/") ? partOf(List.of(template.substring(1).split("/"))) : Optional.empty();
    }

    private static Optional<Part> partOf(List<String> path) {
        if (path.size() > 3 && path.subList(0, 3).equals(CASE)) return Optional.of(Part.STANDARDS);
        if (path.size() < 2 || !path.getFirst().equals("v1")) return Optional.empty();
        return Optional.ofNullable(
                switch (path.get(1)) {
                    case "standards" -> endsInCards(path) ? Part.CARDS : Part.STANDARDS;
                    case "oked", "codes", "finding-rules", "imports", "import-batches", "webhooks" -> Part.STANDARDS;
                    case "reviews" -> path.size() == 2 ? Part.STANDARDS : null;
                    case "audit" -> path.size() == 2 ? Part.STANDARDS : null;
                    case "context" -> path.size() == 3 ? Part.STANDARDS : null;
                    case "changes" -> path.size() == 2 ? Part.STANDARDS : null;
                    case "cards" -> isSimilar(path) ? Part.SEARCH : Part.CARDS;
                    case "occupations" -> Part.CARDS;
                    case "gap" -> path.size() == 2 ? Part.CARDS : null;
                    case "export" -> partOfExport(path);
                    case "search" -> Part.SEARCH;
                    case "suggest", "match" -> path.size() == 2 ? Part.SEARCH : null;
                    default -> null;
                });
    }

    /** {@code /v1/cards/{id}/similar}. */
    private static boolean isSimilar(List<String> path) {
        return path.size() == 4 && path.get(3).equals("similar");
    }

    /** {@code /v1/standards/{code}/cards} and {@code /v1/standards/{code}/versions/{version}/cards}. */
    private static boolean endsInCards(List<String> path) {
        return path.size() == 4 && path.get(3).equals("cards")
                || path.size() == 6
                        && path.get(3).equals("versions")
                        && path.get(5).equals("cards");
    }

    private static Part partOfExport(List<String> path) {
        if (path.size() != 3) return null;
        return switch (path.get(2)) {
            case "standards.ndjson" -> Part.STANDARDS;
            case "cards.ndjson", "cards.csv", "items.csv" -> Part.CARDS;
            default -> null;
        };
    }
}
