package kz.kasip.standards.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.kasip.standards.problem.Invalid;
import kz.kasip.standards.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A code of the classifier of economic activities in its dotted form: {@code J}, {@code 62}, {@code 62.0}, {@code 62.01},
 * {@code 62.01.1}.
 */
@Schema(type = SchemaType.STRING, examples = "62.01.1")
public record OkedCode(String value) {

    /** The five levels, the widest first. */
    @Schema(name = "OkedLevel")
    public enum Level {
        SECTION,
        DIVISION,
        GROUP,
        CLASS,
        SUBCLASS
    }

    private static final Pattern FORM =
            Pattern.compile("[A-U]|\\d{2,5}|\\d{2}\\.\\d|\\d{2}\\.\\d{2}|\\d{2}\\.\\d{2}\\.\\d");

    private static final String CYRILLIC = "АВСЕНІКМОРТ";
    private static final String LATIN = "ABCEHIKMOPT";

    /** Takes a code with or without its dots. */
    public OkedCode {
        value = value.strip().toUpperCase(Locale.ROOT);
        if (!FORM.matcher(value).matches()) {
            throw new Invalid(
                    "code-malformed",
                    "An OKED code is a section letter from A to U, or two to five digits such as 62.01.1.",
                    new Violation("code", "is no section letter and not two to five digits"));
        }
        value = dotted(value.replace(".", ""));
    }

    private static String dotted(String code) {
        return switch (code.length()) {
            case 1, 2 -> code;
            case 3, 4 -> code.substring(0, 2) + "." + code.substring(2);
            default -> code.substring(0, 2) + "." + code.substring(2, 4) + "." + code.substring(4);
        };
    }

    /**
     * Reads a code as documents write it, if the text is one: with a full stop after it, with blanks or commas between its
     * digits, with a Cyrillic letter that looks like that of the section.
     */
    public static Optional<OkedCode> read(String text) {
        var code = text.strip()
                .toUpperCase(Locale.ROOT)
                .replaceFirst("[.,;:\\s]+$", "")
                .replaceAll("(?<=\\d)\\s*[.,]\\s*(?=\\d)", ".");
        var alike = code.length() == 1 ? CYRILLIC.indexOf(code) : -1;
        var latin = alike < 0 ? code : LATIN.substring(alike, alike + 1);
        return FORM.matcher(latin).matches() ? Optional.of(new OkedCode(latin)) : Optional.empty();
    }

    /** The level that the code stands at. */
    public Level level() {
        return Character.isLetter(value.charAt(0)) ? Level.SECTION : Level.values()[digits().length() - 1];
    }

    /** The code without dots. */
    public String digits() {
        return value.replace(".", "");
    }

    /** The section that a code of digits belongs to, if its division is one of the classifier's. */
    public Optional<OkedCode> section() {
        return level() == Level.SECTION
                ? Optional.of(this)
                : OkedSection.ofDivision(digits().substring(0, 2)).map(OkedCode::new);
    }

    /** The next wider code; a section has none, nor has a division of no section. */
    public Optional<OkedCode> parent() {
        return switch (level()) {
            case SECTION -> Optional.empty();
            case DIVISION -> section();
            default -> Optional.of(new OkedCode(digits().substring(0, digits().length() - 1)));
        };
    }

    /** The codes from the section down to this one. */
    public List<OkedCode> path() {
        var path = new ArrayList<OkedCode>();
        for (var code = Optional.of(this); code.isPresent(); code = code.get().parent()) {
            path.addFirst(code.get());
        }
        return path;
    }

    @Override
    public String toString() {
        return value;
    }
}
