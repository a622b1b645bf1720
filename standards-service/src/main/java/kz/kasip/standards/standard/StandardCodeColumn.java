package kz.kasip.standards.standard;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import kz.kasip.standards.code.StandardCode;

/** Stores a standard's code as its text. */
@Converter(autoApply = true)
class StandardCodeColumn implements AttributeConverter<StandardCode, String> {

    @Override
    public String convertToDatabaseColumn(StandardCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public StandardCode convertToEntityAttribute(String value) {
        return value == null ? null : new StandardCode(value);
    }
}
