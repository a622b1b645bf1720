package kz.kasip.standards.document.reading;

import java.util.Locale;
import java.util.Map;

/** Characters of symbol fonts as Unicode has them. */
final class DocxSymbols {

    /** Adobe's Symbol encoding, as Word's font of that name has it, from 0x20 on; a blank where it is no sign of text. */
    private static final String SYMBOL =
            " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_ " + "αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼ ";

    private static final String SYMBOL_HIGH = "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…  ↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓";
    private static final int HIGH = 0xA0;

    private static final Map<Integer, String> WINGDINGS = Map.ofEntries(
            Map.entry(0x6F, "□"),
            Map.entry(0xA8, "□"),
            Map.entry(0xFB, "✗"),
            Map.entry(0xFC, "✓"),
            Map.entry(0xFD, "☒"),
            Map.entry(0xFE, "☑"),
            Map.entry(0xDF, "←"),
            Map.entry(0xE0, "→"),
            Map.entry(0xE8, "→"),
            Map.entry(0xF0, "→"));

    private DocxSymbols() {}

    /** The character with that hexadecimal number in that font; empty where it is an ornament without meaning as text. */
    static String text(String font, String code) {
        if (code == null || !code.matches("[0-9A-Fa-f]{4}")) {
            return "";
        }
        int number = Integer.parseInt(code, 16);
        int low = number & 0xFF;
        String name = font == null ? "" : font.toLowerCase(Locale.ROOT);
        if (number >= 0xF000 && number <= 0xF0FF || number <= 0xFF) {
            if (name.equals("symbol")) {
                return symbol(low);
            }
            if (name.startsWith("wingdings")) {
                return WINGDINGS.getOrDefault(low, "");
            }
        }
        char c = (char) number;
        boolean text = Character.isDefined(c)
                && Character.getType(c) != Character.PRIVATE_USE
                && !Character.isSurrogate(c)
                && !Character.isISOControl(c);
        return text ? String.valueOf(c) : "";
    }

    private static String symbol(int low) {
        String table = low >= HIGH ? SYMBOL_HIGH : SYMBOL;
        int at = low - (low >= HIGH ? HIGH : ' ');
        return at >= 0 && at < table.length() ? table.substring(at, at + 1) : "";
    }
}
