package kz.kasip.standards.document.template;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.kasip.standards.document.reading.Verbatim;

/** Takes the marks of {@link Verbatim} out of whatever was read. */
final class Unmarked {

    private Unmarked() {}

    /** The same records, lists and maps with texts that hold no mark. */
    @SuppressWarnings("unchecked")
    static <T> T of(T read) {
        return (T) plain(read);
    }

    private static Object plain(Object value) {
        return switch (value) {
            case null -> null;
            case String text -> text.replace(String.valueOf(Verbatim.MARK), "");
            case List<?> list -> list.stream().map(Unmarked::plain).toList();
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> plain(entry.getValue())));
            case Record item -> item(item);
            default -> value;
        };
    }

    private static Record item(Record item) {
        RecordComponent[] components = item.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                values[i] = plain(components[i].getAccessor().invoke(item));
            }
            Constructor<? extends Record> same = item.getClass().getDeclaredConstructor(types);
            return same.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("A record of the model cannot be copied", impossible);
        }
    }
}
