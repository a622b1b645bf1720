package kz.kasip.cards.diff;

import jakarta.validation.constraints.NotNull;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * All that differs between the cards of two versions: whoever has the one version and this has the other, exactly.
 *
 * @param shifts numbers that are others because of the changes; no changes themselves
 */
@Schema(name = "CardsDiff", description = "All that differs between the cards of two versions.")
public record CardsDiff(
        @NotNull List<Change> changes, @NotNull List<Change.Shift> shifts) {

    /** Compares the cards of two versions, each in order of place. */
    public static CardsDiff of(List<IdentifiedCard> from, List<IdentifiedCard> to) {
        List<Element> before = Elements.of(from);
        List<Element> after = Elements.of(to);
        Map<String, Element> known = new HashMap<>();
        before.forEach(card -> known.put(card.id, card));
        for (Element card : after) {
            Element twin = known.get(card.id);
            if (twin != null) {
                Pairing.pair(twin, card);
            }
        }
        return Changes.between(before, after);
    }
}
