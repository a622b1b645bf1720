package kz.kasip.standards.http;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;

/** A language map: at least one of {@code kk} and {@code ru}, each with a text that is not blank; null passes. */
@Documented
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Texts.Validator.class)
public @interface Texts {

    /** What is said of a map that is none. */
    String message() default "must be texts by language, like {\"kk\": \"…\", \"ru\": \"…\"}, none of them blank";

    /** The groups that it is checked in. */
    Class<?>[] groups() default {};

    /** What tools attach to it. */
    Class<? extends Payload>[] payload() default {};

    /** Looks at the keys and the words. */
    class Validator implements ConstraintValidator<Texts, Map<String, String>> {

        @Override
        public boolean isValid(Map<String, String> texts, ConstraintValidatorContext context) {
            return texts == null
                    || !texts.isEmpty()
                            && texts.entrySet().stream()
                                    .allMatch(entry -> Lang.ALL.contains(entry.getKey()) && isText(entry.getValue()));
        }

        private static boolean isText(String text) {
            return text != null && !text.isBlank();
        }
    }
}
