package kz.kasip.cards.occupation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import kz.kasip.cards.card.CardsUnder;
import kz.kasip.cards.problem.NotFound;
import kz.kasip.cards.version.Freshness;

/** Looks a code of occupations up in the classifier and in the cards; either may know it alone. */
@ApplicationScoped
class OccupationLookUp {
    private final OccupationRepository occupations;
    private final CardsUnder cards;
    private final Freshness freshness;

    OccupationLookUp(OccupationRepository occupations, CardsUnder cards, Freshness freshness) {
        this.occupations = occupations;
        this.cards = cards;
        this.freshness = freshness;
    }

    /** @throws NotFound when neither the classifier nor a published card has the code */
    OccupationView find(OccupationCode code) {
        return known(code)
                .or(() -> {
                    freshness.catchUp();
                    return known(code);
                })
                .orElseThrow(() -> new NotFound(
                        "occupation-unknown", "Neither the classifier nor a card in force has the code " + code));
    }

    private Optional<OccupationView> known(OccupationCode code) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Optional<Occupation> node = occupations.findByIdOptional(code.value());
            CardsUnder.Found found = cards.of(code.value());
            return node.isEmpty() && found.total() == 0 ? Optional.empty() : Optional.of(view(code, node, found));
        });
    }

    private OccupationView view(OccupationCode code, Optional<Occupation> node, CardsUnder.Found found) {
        return new OccupationView(
                code.value(),
                code.level(),
                node.map(OccupationNode::name).orElse(null),
                node.map(known -> known.parentCode).orElse(null),
                nodes(occupations.path(code)),
                nodes(occupations.children(code)),
                found.cards(),
                found.total());
    }

    private static List<OccupationNode> nodes(List<Occupation> occupations) {
        return occupations.stream().map(OccupationNode::of).toList();
    }
}
