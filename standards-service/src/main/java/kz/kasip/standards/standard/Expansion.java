package kz.kasip.standards.standard;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Supplier;
import kz.kasip.standards.client.WholeCards;
import kz.kasip.standards.http.fields.Projection;
import kz.kasip.standards.problem.Invalid;
import kz.kasip.standards.problem.Violation;

/** Answers a version, with its whole cards in the place of the list of them where that is asked for. */
@ApplicationScoped
class Expansion {

    /** What {@code expand} may name. */
    static final String CARDS = "cards";

    private record Found(VersionView view, long revision) {}

    private final VersionViews views;
    private final WholeCards cards;
    private final ObjectMapper json;

    Expansion(VersionViews views, WholeCards cards, ObjectMapper json) {
        this.views = views;
        this.cards = cards;
        this.json = json;
    }

    /**
     * A version as it is answered: {@link VersionView}, or its JSON with cards as published.
     *
     * @param version finds it, in a transaction that is over before cards are asked for
     */
    Object answer(Supplier<StandardVersion> version, String expand, String fields) {
        var expanded = expand != null && !expand.isBlank();
        if (expanded && !expand.equals(CARDS)) {
            throw new Invalid(
                    "parameter-invalid",
                    "expand must be " + CARDS + ".",
                    new Violation("expand", "'" + expand + "' can't be expanded; there is " + CARDS));
        }
        var found = QuarkusTransaction.requiringNew().call(() -> {
            var seen = version.get();
            return new Found(views.of(seen), seen.revision);
        });
        var paths = Projection.paths(fields).stream().map(String::strip).toList();
        var wanted = paths.isEmpty() || paths.stream().anyMatch(path -> path.equals(CARDS) || isOfCard(path));
        return expanded && wanted ? expanded(found, paths) : found.view();
    }

    private ObjectNode expanded(Found found, List<String> paths) {
        var ofCards = paths.contains(CARDS)
                ? List.<String>of()
                : paths.stream()
                        .filter(Expansion::isOfCard)
                        .map(path -> path.substring(CARDS.length() + 1))
                        .toList();
        var view = found.view();
        ObjectNode whole = json.valueToTree(view);
        whole.putArray(CARDS).addAll(cards.of(view.code(), view.version(), found.revision(), ofCards));
        return whole;
    }

    private static boolean isOfCard(String path) {
        return path.startsWith(CARDS + ".");
    }
}
