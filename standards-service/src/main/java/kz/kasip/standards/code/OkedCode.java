package kz.kasip.standards.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    public enum Level {
        SECTION,
        DIVISION,
        GROUP,
        CLASS,
        SUBCLASS
    }

    /** Reads a code with or without its dots; used for parameters, so it refuses as a request. */
    public static OkedCode fromString(String text) {
        return read(text)
                .orElseThrow(() -> new Invalid(
                        "code-malformed",
                        "An OKED code is a section letter from A to U, or two to five digits such as 62.01.1.",
                        new Violation("code", "is no section letter and not two to five digits")));
    }

    /** Reads a code with or without its dots, if it is one. */
    public static Optional<OkedCode> read(String text) {
        var code = text.strip().toUpperCase(Locale.ROOT);
        if (code.length() == 1 && OkedSection.exists(code.charAt(0))) {
            return Optional.of(new OkedCode(code));
        }
        if (!code.matches("\\d{2,5}|\\d{2}\\.\\d|\\d{2}\\.\\d{2}|\\d{2}\\.\\d{2}\\.\\d")) {
            return Optional.empty();
        }
        return Optional.of(ofDigits(code.replace(".", "")));
    }

    static OkedCode ofDigits(String digits) {
        return new OkedCode(
                switch (digits.length()) {
                    case 2 -> digits;
                    case 3, 4 -> digits.substring(0, 2) + "." + digits.substring(2);
                    default -> digits.substring(0, 2) + "." + digits.substring(2, 4) + "." + digits.substring(4);
                });
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
            default -> Optional.of(ofDigits(digits().substring(0, digits().length() - 1)));
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
