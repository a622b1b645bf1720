package kz.kasip.deploy.system;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Where the runner talks to the person who started it. */
public record Console(PrintStream out, PrintStream err) {
    /** The terminal of this process, in UTF-8 whatever its locale. */
    public static Console terminal() {
        return new Console(
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8));
    }

    /** Says nothing, for tests. */
    public static Console silent() {
        var nowhere = new PrintStream(OutputStream.nullOutputStream());
        return new Console(nowhere, nowhere);
    }

    /** Prints a line; its numbers look alike in every locale, since scripts read them. */
    public void line(String format, Object... values) {
        out.println(values.length == 0 ? format : String.format(Locale.ROOT, format, values));
    }

    public void problem(String message) {
        err.println(message);
    }
}
