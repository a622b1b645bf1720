package kz.kasip.gateway.cache;

import io.netty.handler.codec.DateFormatter;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/**
 * The headers of an answer that change with the time.
 *
 * @param second since the epoch, in which they are right
 */
record Moment(long second, byte[] lines) {
    static Moment of(long nowMillis, long age, String status) {
        String lines = "Date: " + date(nowMillis) + "\r\nAge: " + age + "\r\nCache-Status: " + status + "\r\n";
        return new Moment(nowMillis / 1000, lines.getBytes(StandardCharsets.US_ASCII));
    }

    /** A moment as HTTP writes it. */
    static String date(long millis) {
        return DateFormatter.format(new Date(millis));
    }
}
