package kz.kasip.search.http;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a resource or method whose language maps are cut to the one language of {@code ?lang=}. */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Localised {
    /** The request's property with the language, where it is not a parameter of the address. */
    String LANGUAGE = "kasip.language";
}
