package kz.kasip.cards.gap;

import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.kasip.cards.compare.Matching;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text with all the places where its side says it. */
@Schema(name = "GapItem", description = "A text, once, with every place where it stands.")
record GapItem(
        @NotNull @Schema(description = "The text.", examples = "{\"ru\": \"Восстанавливать данные из резервной копии\"}")
        Map<String, String> text,

        @NotNull @Schema(description = "Where it stands; more than one where a card says the same twice.")
        List<GapSource> sources) {

    static GapItem of(Map<String, String> text, GapSource source) {
        return new GapItem(text, List.of(source));
    }

    /** Each text once, in order of its first place. */
    static List<GapItem> distinct(List<GapItem> items) {
        Map<String, GapItem> distinct = new LinkedHashMap<>();
        items.forEach(item -> distinct.merge(Matching.key(item.text), item, GapItem::with));
        return List.copyOf(distinct.values());
    }

    private GapItem with(GapItem again) {
        List<GapSource> all = new ArrayList<>(sources);
        all.addAll(again.sources);
        return new GapItem(text, List.copyOf(all));
    }
}
