package kz.kasip.search.query.typed;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.kasip.search.index.Codes;
import kz.kasip.search.index.Fields;

/** A field whose code can be asked for by name, as in {@code oked:62.01}. */
public enum CodeField {
    STANDARD(Fields.STANDARD, "[A-U]\\d{0,8}") {
        @Override
        String stored(String bare) {
            return bare;
        }
    },
    OKED(Fields.OKED, "[A-U]|[A-U]?\\d{2,5}") {
        @Override
        String stored(String bare) {
            return Codes.activity(bare);
        }
    },
    CARD(Fields.CARD, "[A-U]\\d{0,12}") {
        @Override
        String stored(String bare) {
            return hyphenated(bare, STANDARD_LENGTH);
        }
    },
    GROUP(Fields.GROUP, "\\d{1,5}") {
        @Override
        String stored(String bare) {
            return hyphenated(bare, GROUP_LENGTH);
        }
    },
    OCCUPATION(Fields.OCCUPATION, "\\d{1,8}") {
        @Override
        String stored(String bare) {
            return hyphenated(hyphenated(bare, GROUP_LENGTH), GROUP_LENGTH + 2);
        }
    };

    private static final int STANDARD_LENGTH = 9;
    private static final int GROUP_LENGTH = 4;

    private final String field;
    private final Pattern form;

    CodeField(String field, String form) {
        this.field = field;
        this.form = Pattern.compile(form);
    }

    /** The index's field. */
    public String field() {
        return field;
    }

    /** A code without dots and hyphens as it stands in the index. */
    abstract String stored(String bare);

    /** The code that is meant, if the name is a field's and the rest may be one of its codes. */
    static Optional<Part.FieldCode> read(String name, String value) {
        for (CodeField field : values()) {
            String bare = TypedCodes.bare(value);
            if (field.name().equals(name.toUpperCase(Locale.ROOT))
                    && field.form.matcher(bare).matches()) {
                return Optional.of(new Part.FieldCode(field, field.stored(bare)));
            }
        }
        return Optional.empty();
    }

    private static String hyphenated(String code, int at) {
        return code.length() > at ? code.substring(0, at) + "-" + code.substring(at) : code;
    }
}
