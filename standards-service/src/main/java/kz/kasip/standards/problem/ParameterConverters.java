package kz.kasip.standards.problem;

import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Converts parameters of plain types so that a value which does not convert is 400 and names its parameter. */
@Provider
public class ParameterConverters implements ParamConverterProvider {

    private record Form(Function<String, Object> parse, String words) {}

    private static final Form INTEGER = new Form(Integer::valueOf, "a whole number");
    private static final Form LONG = new Form(Long::valueOf, "a whole number");
    private static final Form BOOLEAN = new Form(ParameterConverters::parseBoolean, "true or false");
    private static final Form DATE = new Form(ParameterConverters::parseDate, "a date like 2026-01-31");
    private static final Form INSTANT =
            new Form(ParameterConverters::parseInstant, "an instant like 2026-01-31T09:00:00Z");
    private static final Form ID = new Form(UUID::fromString, "an id like 0b7f6f0e-5a0e-4d55-9c5b-2f1f4f0c9a11");
    private static final Map<Class<?>, Form> FORMS = Map.of(
            Integer.class, INTEGER,
            int.class, INTEGER,
            Long.class, LONG,
            long.class, LONG,
            Boolean.class, BOOLEAN,
            boolean.class, BOOLEAN,
            LocalDate.class, DATE,
            Instant.class, INSTANT,
            UUID.class, ID);

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> rawType, Type genericType, Annotation[] annotations) {
        var form = rawType.isEnum() ? names(rawType) : FORMS.get(rawType);
        return form == null ? null : (ParamConverter<T>) new Converter(nameIn(annotations), form);
    }

    private static Form names(Class<?> type) {
        var values = Stream.of(type.getEnumConstants()).collect(Collectors.toMap(Object::toString, value -> value));
        return new Form(
                text -> Objects.requireNonNull(values.get(text.toUpperCase(Locale.ROOT))),
                "one of " + values.keySet().stream().sorted().collect(Collectors.joining(", ")));
    }

    private static String nameIn(Annotation[] annotations) {
        return annotations == null
                ? "parameter"
                : Stream.of(annotations)
                        .map(annotation -> switch (annotation) {
                            case QueryParam query -> query.value();
                            case PathParam path -> path.value();
                            case HeaderParam header -> header.value();
                            case FormParam form -> form.value();
                            default -> "";
                        })
                        .filter(name -> !name.isEmpty())
                        .findFirst()
                        .orElse("parameter");
    }

    /** The database knows no dates far from ours, and the law none before it. */
    private static Object parseDate(String value) {
        var date = LocalDate.parse(value);
        if (date.getYear() < 1 || date.getYear() > 9999) {
            throw new IllegalArgumentException(value);
        }
        return date;
    }

    private static Object parseInstant(String value) {
        var instant = Instant.parse(value);
        parseDate(instant.atZone(ZoneOffset.UTC).toLocalDate().toString());
        return instant;
    }

    private static Object parseBoolean(String value) {
        return switch (value) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> throw new IllegalArgumentException(value);
        };
    }

    private record Converter(String name, Form form) implements ParamConverter<Object> {
        @Override
        public Object fromString(String value) {
            if (value == null || value.isEmpty()) {
                return null;
            }
            try {
                return form.parse().apply(value);
            } catch (RuntimeException e) {
                throw new Invalid(
                        "parameter-invalid",
                        name + " must be " + form.words() + ".",
                        new Violation(name, "must be " + form.words()));
            }
        }

        @Override
        public String toString(Object value) {
            return String.valueOf(value);
        }
    }
}
