package kz.kasip.search.query;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import kz.kasip.search.analysis.Language;
import kz.kasip.search.index.Answer;
import kz.kasip.search.index.ServingIndex;
import kz.kasip.search.query.typed.Part;
import kz.kasip.search.query.typed.Typed;

/** What to offer where nothing was found. */
@ApplicationScoped
class Nearest {
    private static final int MOST = 5;
    private static final double QUARTER = 0.25;

    private final ServingIndex index;
    private final Weights weights;

    Nearest(ServingIndex index, Weights weights) {
        this.index = index;
        this.weights = weights;
    }

    /** Texts that hold any of the words or something a little like them, on the day asked for but whatever the filters; null where there are none. */
    List<Hit> to(SearchRequest request, Sought sought) {
        Sought loose = loose(sought);
        if (loose.words().isEmpty()) {
            return null;
        }
        Answer answer = index.ask(request.nearest(loose.clause(loose.loosely(), 1, QUARTER), MOST));
        Explained explained = Explained.of(loose, loose.loosely());
        return answer.found().isEmpty()
                ? null
                : answer.found().stream().map(explained::hit).toList();
    }

    /** The words of phrases too, each by itself, and without what had to be absent. */
    private Sought loose(Sought sought) {
        StringBuilder text = new StringBuilder(sought.reading().text());
        for (Part part : sought.typed().wanted()) {
            if (part instanceof Part.Quoted(String phrase)) {
                text.append(' ').append(phrase);
            }
        }
        Reading reading = Reading.asTyped(text.toString(), index);
        return new Sought(
                new Typed(List.of(), List.of()), reading, Synonyms.none(), weights, EnumSet.allOf(Language.class));
    }
}
