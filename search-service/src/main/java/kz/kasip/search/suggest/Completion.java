package kz.kasip.search.suggest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.kasip.search.index.Answer;
import kz.kasip.search.index.Clause;
import kz.kasip.search.index.Fields;
import kz.kasip.search.index.Filters;
import kz.kasip.search.index.Kind;
import kz.kasip.search.index.Openings;
import kz.kasip.search.index.Order;
import kz.kasip.search.index.Question;
import kz.kasip.search.index.ServingIndex;
import kz.kasip.search.suggest.Titles.Title;

/** Completes what is typed to titles of what is in force. */
@ApplicationScoped
class Completion {
    private static final String CARDS = Openings.mark(Kind.CARD);
    private static final String OTHERS = Openings.mark(Kind.FUNCTION);

    /** Several cards may have one title, so more are looked at than shown. */
    private static final int CANDIDATES = 60;

    private static final int ROUNDS = 4;

    private final ServingIndex index;

    Completion(ServingIndex index) {
        this.index = index;
    }

    /** The titles that may be meant, the likeliest first. Other keyboard layouts are thought of where what is typed leaves room. */
    List<Suggestion> complete(SuggestRequest request) {
        Titles titles = new Titles(request.limit());
        boolean all = true;
        for (Typed typed : Typed.readings(request.q())) {
            if (titles.areEnough() || !titles.areNone() && !typed.isLikely()) {
                break;
            }
            all &= addCards(titles, typed, request);
            addOthers(titles, typed, request);
        }
        List<Suggestion> suggestions = new ArrayList<>();
        for (Title title : titles.first()) {
            suggestions.add(title.suggestion(all || title.kind != Kind.CARD ? 0 : cards(title, request)));
        }
        return suggestions;
    }

    /** Whether all cards were met that have the titles. */
    private boolean addCards(Titles titles, Typed typed, SuggestRequest request) {
        Clause clause = typed.clause(CARDS).orElse(null);
        boolean more = clause != null;
        boolean all = true;
        for (int round = 0; more && round < ROUNDS && !titles.areEnough(); round++) {
            List<Clause> known = titles.tokens().stream().map(Completion::term).toList();
            Answer answer = ask(known.isEmpty() ? clause : new Clause.Not(clause, known), request, CANDIDATES, false);
            answer.found().forEach(titles::add);
            more = answer.total() > answer.found().size();
            all &= !more;
        }
        return all;
    }

    private void addOthers(Titles titles, Typed typed, SuggestRequest request) {
        if (!titles.areEnough()) {
            typed.clause(OTHERS)
                    .ifPresent(clause ->
                            ask(clause, request, request.limit(), true).found().forEach(titles::add));
        }
    }

    private long cards(Title title, SuggestRequest request) {
        List<Clause> tokens = title.tokens.stream().map(Completion::term).toList();
        List<Clause> cards = List.of(new Clause.Sum(tokens, 1), new Clause.Of(Fields.KIND, List.of(Kind.CARD.name())));
        return ask(new Clause.All(cards), request, 1, false).total();
    }

    private static Clause term(String token) {
        return new Clause.Term(Fields.OPENINGS, token);
    }

    private Answer ask(Clause clause, SuggestRequest request, int limit, boolean collapsed) {
        Clause asked = request.language()
                .<Clause>map(language ->
                        new Clause.All(List.of(clause, new Clause.Of(Fields.LANGUAGE, List.of(language.code())))))
                .orElse(clause);
        return index.ask(
                new Question(asked, Filters.NONE, request.asOf(), Order.RELEVANCE, 0, limit, collapsed, Set.of()));
    }
}
