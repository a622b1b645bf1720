package kz.kasip.standards.document.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kz.kasip.standards.document.ProfessionCard;
import kz.kasip.standards.document.ProfessionCard.RelatedProfession;
import kz.kasip.standards.document.StandardDocument;
import kz.kasip.standards.document.template.Letters;

/** Looks for the card of each related profession. */
final class RelatedCheck {

    private static final Pattern GROUP_CODE = Pattern.compile("^\\d{3,4}(?:-\\d{1,3}){0,2}[\\s–—-]+(?=\\P{Nd})");
    /** A real document has a dozen titles that no card bears. */
    private static final int MOST_LOOKED_UP = 300;

    private final Findings findings;
    private final Map<String, Set<Integer>> levels = new HashMap<>();
    private final List<String> titles = new ArrayList<>();
    private final Map<String, Optional<String>> mends = new HashMap<>();

    RelatedCheck(StandardDocument document, Findings findings) {
        this.findings = findings;
        document.cards().stream().filter(card -> card.title() != null).forEach(card -> {
            levels.computeIfAbsent(Letters.fold(card.title()), title -> new HashSet<>())
                    .add(card.orkLevel());
            titles.add(card.title());
        });
    }

    void check(ProfessionCard card) {
        for (int i = 0; i < card.related().size(); i++) {
            check(card.related().get(i), CardCheck.path(card) + ".related[" + (i + 1) + "]");
        }
    }

    private void check(RelatedProfession related, String path) {
        if (related.title() == null) {
            findings.add(Rule.RELATED_UNRESOLVED, path, "The related profession has no title.");
            return;
        }
        String title = GROUP_CODE.matcher(related.title()).replaceFirst("");
        Set<Integer> found = levels.get(Letters.fold(title));
        if (found == null) {
            findings.add(
                    Rule.RELATED_UNRESOLVED,
                    path,
                    "No card of this document bears the title of the related profession.",
                    related.title(),
                    mend(title));
        } else if (related.orkLevel() != null && !found.contains(related.orkLevel()) && !found.contains(null)) {
            findings.add(
                    Rule.RELATED_UNRESOLVED,
                    path,
                    "The cards of this title in this document are of level "
                            + String.join(
                                    ", ",
                                    found.stream().sorted().map(String::valueOf).toList()) + ", not of "
                            + related.orkLevel() + ".",
                    related.title(),
                    null);
        }
    }

    private String mend(String title) {
        if (mends.size() >= MOST_LOOKED_UP && !mends.containsKey(title)) {
            return null;
        }
        return mends.computeIfAbsent(title, unknown -> Wording.nearest(unknown, titles))
                .map(nearest -> "Write «" + nearest + "», as the card is called.")
                .orElse(null);
    }
}
