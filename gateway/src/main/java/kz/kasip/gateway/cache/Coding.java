package kz.kasip.gateway.cache;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** How a body is coded on its way; the best comes first. */
public enum Coding {
    BROTLI("br", ".br"),
    GZIP("gzip", ".gz"),
    IDENTITY("identity", "");

    /** Half the time of the highest at nearly its size. */
    private static final int GZIP_LEVEL = 7;

    /** The highest is ten times as slow and saves a tenth. */
    private static final int BROTLI_QUALITY = 7;

    private static final String ANY = "*";

    private final String token;
    private final String suffix;

    Coding(String token, String suffix) {
        this.token = token;
        this.suffix = suffix;
    }

    /** Its name in {@code Content-Encoding}. */
    String token() {
        return token;
    }

    /** What an entity tag bears for it. */
    String suffix() {
        return suffix;
    }

    /** The coding that this {@code Accept-Encoding} likes best, by its weights and then by size (RFC 9110, 12.5.3). */
    static Coding preferredBy(String accepted) {
        if (accepted == null || accepted.isBlank()) return IDENTITY;
        Coding best = IDENTITY;
        int heaviest = 0;
        for (Coding coding : values()) {
            int weight = weightOf(coding, accepted.toLowerCase(Locale.ROOT));
            if (weight > heaviest && coding.isAtHand()) {
                best = coding;
                heaviest = weight;
            }
        }
        return best;
    }

    /** Weight in thousandths; plain bytes that nobody names are taken rather than nothing. */
    private static int weightOf(Coding coding, String accepted) {
        int any = coding == IDENTITY ? 1 : 0;
        for (String element : accepted.split(",")) {
            String[] parameters = element.split(";");
            String name = parameters[0].strip();
            if (name.equals(coding.token) || coding == GZIP && name.equals("x-gzip")) return weight(parameters);
            if (name.equals(ANY)) any = coding == IDENTITY ? Math.min(1, weight(parameters)) : weight(parameters);
        }
        return any;
    }

    private static int weight(String[] parameters) {
        for (int at = 1; at < parameters.length; at++) {
            String parameter = parameters[at].replace(" ", "");
            if (!parameter.startsWith("q=")) continue;
            String value = parameter.substring(2);
            return value.matches("0(\\.\\d{0,3})?|1(\\.0{0,3})?")
                    ? (int) Math.round(Double.parseDouble(value) * 1000)
                    : 0;
        }
        return 1000;
    }

    /** Brotli is native code, which is not there for every kind of machine. */
    private boolean isAtHand() {
        return this != BROTLI || Brotli4jLoader.isAvailable();
    }

    byte[] encode(byte[] plain) {
        try {
            return switch (this) {
                case IDENTITY -> plain;
                case GZIP -> gzip(plain);
                case BROTLI -> Encoder.compress(plain, new Encoder.Parameters().setQuality(BROTLI_QUALITY));
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream coded = new ByteArrayOutputStream(plain.length / 4);
        try (GZIPOutputStream gzip = new Gzip(coded)) {
            gzip.write(plain);
        }
        return coded.toByteArray();
    }

    private static final class Gzip extends GZIPOutputStream {
        Gzip(ByteArrayOutputStream coded) throws IOException {
            super(coded);
            def.setLevel(GZIP_LEVEL);
        }

        @Override
        public void close() throws IOException {
            try {
                super.close();
            } finally {
                def.end();
            }
        }
    }
}
