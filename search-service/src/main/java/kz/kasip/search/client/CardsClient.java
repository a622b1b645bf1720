package kz.kasip.search.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads cards-service. */
@ApplicationScoped
public class CardsClient implements Feed {
    private static final String NAME = "cards";
    private static final int PAGE = 200;

    private final CardsApi cards;

    CardsClient(@RestClient CardsApi cards) {
        this.cards = cards;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<ChangePage> changes(String after, int waitSeconds) {
        return Call.unless(Status.GONE, NAME, cards.changes(after, PAGE, waitSeconds), waitSeconds);
    }

    /** All cards of a revision of a published version; nothing when it is not to be seen, or not yet. */
    public Optional<List<CardContent>> cards(String code, int version, int revision) {
        List<CardContent> all = new ArrayList<>();
        String cursor = null;
        do {
            Optional<CardPage> page =
                    Call.unless(Status.NOT_FOUND, NAME, cards.cards(code, version, revision, PAGE, cursor), 0);
            if (page.isEmpty()) {
                return Optional.empty();
            }
            all.addAll(page.get().items());
            cursor = page.get().next();
        } while (cursor != null);
        return Optional.of(all);
    }

    /** What all groups and occupations of the classifier are called, by code; nothing until it is loaded. */
    public Map<String, Map<String, String>> occupations() {
        Map<String, Map<String, String>> names = new HashMap<>();
        String cursor = null;
        do {
            OccupationPage page = Call.unless(Status.NOT_FOUND, NAME, cards.occupations(PAGE, cursor), 0)
                    .orElse(new OccupationPage(List.of(), null));
            page.items().forEach(occupation -> names.put(occupation.code(), occupation.name()));
            cursor = page.next();
        } while (cursor != null);
        return names;
    }
}
