package kz.kasip.cards.ladder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.kasip.cards.card.Card;
import kz.kasip.cards.card.CardContent;
import kz.kasip.cards.compare.Matching;
import kz.kasip.cards.compare.Text;

/** The texts of a card that steps are told by; those without any word are left out. */
record Contents(List<Text> functions, List<Text> abilities, List<Text> knowledge) {

    static Contents of(Card card) {
        Contents contents = new Contents(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<CardContent.LabourFunction> functions = card.body().functions();
        for (int place = 0; place < functions.size(); place++) {
            contents.add(card.cardId() + ".f" + (place + 1), functions.get(place));
        }
        return contents;
    }

    private void add(String id, CardContent.LabourFunction function) {
        add(functions, id, function.title());
        for (int place = 0; place < function.skills().size(); place++) {
            String skill = id + ".s" + (place + 1);
            addAll(abilities, skill + ".a", function.skills().get(place).abilities());
            addAll(knowledge, skill + ".k", function.skills().get(place).knowledge());
        }
    }

    private static void addAll(List<Text> texts, String prefix, List<CardContent.Item> items) {
        for (int place = 0; place < items.size(); place++) {
            add(texts, prefix + (place + 1), items.get(place).text());
        }
    }

    private static void add(List<Text> texts, String id, Map<String, String> text) {
        if (text != null && !Matching.key(text).isEmpty()) {
            texts.add(new Text(id, text, texts.size()));
        }
    }
}
