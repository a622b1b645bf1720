package kz.kasip.standards.document.hostile;

import static kz.kasip.standards.document.hostile.HostileFiles.LARGEST;
import static kz.kasip.standards.document.hostile.HostileFiles.MEGABYTE;
import static kz.kasip.standards.document.hostile.HostileFiles.attributes;
import static kz.kasip.standards.document.hostile.HostileFiles.noise;
import static kz.kasip.standards.document.hostile.HostileFiles.utf8;

import java.util.Map;
import java.util.function.Supplier;
import kz.kasip.standards.document.Samples;

/** Hostile pages of HTML and hostile plain texts. */
final class HostileTexts {

    private HostileTexts() {}

    static void pages(Map<String, Supplier<byte[]>> files) {
        for (String tag : new String[] {
            "div",
            "table><tr><td",
            "b",
            "a href=x",
            "font",
            "ol><li",
            "p",
            "svg",
            "select",
            "button",
            "nobr",
            "template"
        }) {
            files.put("100 000 times <" + tag + ">", () -> page(("<" + tag + ">").repeat(100_000)));
        }
        files.put("25 MB of <p>", () -> page("<p>".repeat((LARGEST - 100) / 3)));
        files.put("25 MB of <p>я", () -> page("<p>я".repeat((LARGEST - 100) / 5)));
        files.put("400 000 times <td>", () -> page("<table>" + "<td>я".repeat(400_000)));
        files.put("spans of HTML", () -> page("<table>" + "<tr><td colspan=1000 rowspan=60000>я".repeat(100_000)));
        files.put("a page of one line of 25 MB", () -> page(noise(12 * MEGABYTE)));
        files.put("a cell of HTML of 10 MB", () -> page("<table><td>" + noise(5 * MEGABYTE)));
        files.put("entities of HTML", () -> page("&amp;&nbsp;&laquo;&notanentity;&#1200;".repeat(500_000)));
        files.put("an open comment", () -> page("<!--" + "- ->".repeat(5_000_000)));
        files.put("an open tag", () -> page("<p " + attributes(800_000)));
        files.put("misnested tables", () -> page("<table><b><i><a>x<tr>".repeat(50_000)));
        files.put("misnested formats", () -> page("<b><i><u><p>я</b>".repeat(60_000)));
        files.put("long style", () -> page("<p style=\"" + "list-style:a ".repeat(500_000) + "\">я</p>"));
    }

    static void texts(Map<String, Supplier<byte[]>> files) {
        files.put("one line of 25 MB", () -> utf8(noise(LARGEST / 2 - 10)));
        files.put("one line of 25 MB in Latin", () -> utf8("Function: x ".repeat(LARGEST / 12)));
        files.put("25 MB of lines", () -> utf8("Знания: 1. Пчёлы\n".repeat(LARGEST / 28)));
        files.put("25 MB of form feeds", () -> utf8("\f".repeat(LARGEST)));
        files.put("25 MB of white space", () -> utf8(" ".repeat(LARGEST)));
        files.put("25 MB of tabs", () -> utf8("я\t".repeat(LARGEST / 3)));
        files.put("open tables in Markdown", () -> utf8("# я\n" + "<table>\n".repeat(LARGEST / 100)));
        String sample = Samples.text(Samples.KAZAKH);
        String place = "1. Қайрау бұрышын таңдау";
        for (String piece : new String[] {
            "Слово ", "слово\n", "Білімдер: 1. Пчёлы\n", "1. Полоть 2. Поливать ", "сло- ", "Имя И. ", "я\t", "Я\t\n"
        }) {
            files.put(
                    "a standard with 7 000 000 letters of " + piece.strip(),
                    () -> utf8(sample.replace(place, piece.repeat(7_000_000 / piece.length()))));
            files.put(
                    "a standard with 900 000 letters of " + piece.strip(),
                    () -> utf8(sample.replace(place, piece.repeat(900_000 / piece.length()))));
        }
    }

    private static byte[] page(String body) {
        return utf8("<!DOCTYPE html><html><body>" + body + "</body></html>");
    }
}
