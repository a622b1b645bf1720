package kz.kasip.standards.http;

import java.util.List;
import java.util.Map;
import kz.kasip.standards.problem.Invalid;
import kz.kasip.standards.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A language of the register's texts. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {"kk", "ru"},
        description = "Kazakh or Russian.")
public record Lang(String code) {

    /** The languages there are. */
    public static final List<String> ALL = List.of("kk", "ru");

    /** Refuses anything but {@code kk} and {@code ru}; the framework makes the parameter by this constructor. */
    public Lang {
        if (!ALL.contains(code)) {
            throw new Invalid("parameter-invalid", "lang must be kk or ru.", new Violation("lang", "must be kk or ru"));
        }
    }

    /** A language map of one text, or null where there is none. */
    public static Map<String, String> map(String language, String text) {
        return text == null || text.isBlank() ? null : Map.of(language, text);
    }
}
