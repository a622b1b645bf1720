package kz.kasip.standards.http;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a method whose JSON is also answered as linked data, to who asks for JSON-LD or Turtle. */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Linked {
    /** The media type of JSON-LD. */
    String JSON_LD = "application/ld+json";

    /** The media type of Turtle. */
    String TURTLE = "text/turtle";
}
