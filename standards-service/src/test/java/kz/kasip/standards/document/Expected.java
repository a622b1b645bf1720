package kz.kasip.standards.document;

import java.util.ArrayList;
import java.util.List;
import kz.kasip.standards.document.LabourFunction.Item;
import kz.kasip.standards.document.LabourFunction.Kind;
import kz.kasip.standards.document.LabourFunction.Skill;
import kz.kasip.standards.document.ProfessionCard.ListedFunction;

/** Builds the parts of a standard that a test expects to be read. */
final class Expected {

    private Expected() {}

    /** Items that the document numbers from 1. */
    static List<Item> numbered(String... texts) {
        List<Item> items = new ArrayList<>();
        for (String text : texts) {
            items.add(new Item(items.size() + 1, items.size() + 1, text, null));
        }
        return items;
    }

    /** Items that the document does not number. */
    static List<Item> dashed(String... texts) {
        List<Item> items = new ArrayList<>();
        for (String text : texts) {
            items.add(new Item(items.size() + 1, null, text, null));
        }
        return items;
    }

    static Skill skill(int number, String title, List<Item> abilities, List<Item> knowledge) {
        return new Skill(number, title == null ? null : number, title, null, abilities, knowledge);
    }

    static LabourFunction function(int number, Kind kind, String title, Skill... skills) {
        return new LabourFunction(number, number, kind, title, List.of(skills));
    }

    static ListedFunction listed(int number, Kind kind, String title) {
        return new ListedFunction(kind, number, title);
    }
}
