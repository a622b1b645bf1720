package kz.kasip.cards.http.fields;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a method whose answer, or each item of it where it is a list, is cut to the fields of {@code ?fields=}. */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Projected {
    /** What the parameter is described as. */
    String DESCRIPTION = "Only these fields of it, separated by commas; a dot leads to one inside another. What it is"
            + " known by (`id` or `code`) always stays.";

    /** The view whose fields there are. */
    Class<?> value() default Object.class;

    /** The field that {@code ?expand=} with its name fills with more than the view has; it is cut by who fills it. */
    String expands() default "";
}
