package kz.kasip.search.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.util.Version;

/**
 * By what a generation was made: an index of another release may lack fields, or hold words that this one does not look for.
 *
 * @param fields which fields there are; with others a generation can't be asked at all
 * @param rules how passages were made; by others a generation still answers, only not as well
 */
record Fingerprint(String fields, String rules) {
    private static final int LENGTH = 12;

    /** Written by the build: a digest of all sources and data that passages are made by. */
    private static final String RULES = "/index-rules.txt";

    /** That of the release which runs. */
    static Fingerprint ofThisRelease() {
        return new Fingerprint(
                digest(fields(Passage.class) + fields(StateDocument.class)), digest(madeBy() + Version.LATEST));
    }

    private static String fields(Class<?> type) {
        return Stream.of(type.getDeclaredFields())
                .sorted(Comparator.comparing(java.lang.reflect.Field::getName))
                .filter(field -> field.getAnnotations().length > 0)
                .map(field -> field.getName()
                        + Arrays.stream(field.getAnnotations())
                                .map(Fingerprint::members)
                                .sorted()
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    /** An annotation in an order that is the same in every process; that of its own string is not. */
    private static String members(Annotation annotation) {
        Class<? extends Annotation> type = annotation.annotationType();
        return type.getName()
                + Arrays.stream(type.getDeclaredMethods())
                        .sorted(Comparator.comparing(Method::getName))
                        .map(member -> member.getName() + "=" + value(annotation, member))
                        .toList();
    }

    private static String value(Annotation annotation, Method member) {
        try {
            Object value = member.invoke(annotation);
            return switch (value) {
                case Annotation inner -> members(inner);
                case Object[] many -> String.valueOf(many.length);
                default -> value.toString();
            };
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String madeBy() {
        try (InputStream rules = Fingerprint.class.getResourceAsStream(RULES)) {
            if (rules == null) {
                throw new IllegalStateException("The build did not write " + RULES);
            }
            return new String(rules.readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(String text) {
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(whole).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
