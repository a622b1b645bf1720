package kz.kasip.standards.http.fields;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The fields that a view has in JSON, by name; one without fields of its own, a text by language among them, is a leaf.
 *
 * @param open whether there is more inside it than is known here
 */
record Shape(Map<String, Shape> fields, boolean open) {

    static Shape of(ObjectMapper json, Class<?> view) {
        return of(json.getSerializationConfig(), json.constructType(view));
    }

    private static Shape of(SerializationConfig config, JavaType type) {
        if (type.isCollectionLikeType() || type.isArrayType()) {
            return of(config, type.getContentType());
        }
        Map<String, Shape> fields = new LinkedHashMap<>();
        var bean = config.introspect(type);
        if (type.getRawClass().isRecord() && bean.findJsonValueAccessor() == null) {
            for (BeanPropertyDefinition field : bean.findProperties()) {
                fields.put(field.getName(), of(config, field.getPrimaryType()));
            }
        }
        return new Shape(fields, false);
    }

    /** The same, but for one field of which others know what is inside. */
    Shape opened(String field) {
        Map<String, Shape> all = new LinkedHashMap<>(fields);
        all.replace(field, new Shape(Map.of(), true));
        return new Shape(all, open);
    }

    /** What it is known by, or null. */
    String identity() {
        return fields.containsKey("id") ? "id" : fields.containsKey("code") ? "code" : null;
    }
}
