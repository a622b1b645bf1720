package kz.kasip.deploy.e2e;

import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** What ladders and links say of the cards of a standard. */
final class Ladders {
    private static final System.Logger LOG = System.getLogger(Ladders.class.getName());

    private Ladders() {}

    /** The ids of neighbouring levels that can't be told apart, the lower first. */
    static Set<String> notToldApart(RunningKasip kasip, JsonNode cards) {
        var pairs = new TreeSet<String>();
        for (var card : cards) {
            var ladder = kasip.http()
                    .get("/v1/cards/" + card.path("id").asString() + "/ladder")
                    .json();
            for (var step : ladder.path("steps")) {
                if (!step.path("distinguishable").asBoolean()) {
                    pairs.add(
                            step.path("from").asString() + " " + step.path("to").asString());
                }
            }
        }
        return pairs;
    }

    /** How many related professions are linked to cards. */
    static String linked(String code, JsonNode cards) {
        var all = cards.valueStream()
                .flatMap(card -> card.path("related").valueStream())
                .toList();
        var linked = all.stream().filter(related -> related.has("cardId")).count();
        var figures = linked + " of " + all.size();
        LOG.log(System.Logger.Level.INFO, code + ": related professions linked to cards: " + figures);
        return figures;
    }
}
