package kz.kasip.standards.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.zip.CRC32C;
import kz.kasip.standards.problem.Invalid;
import kz.kasip.standards.problem.Violation;

/**
 * Which page of a list is asked for.
 *
 * @param limit how many items at most, 1 to 200
 * @param after the key that the page before ended with, or null for the first page
 * @param list which list it is: a cursor of another, or of the same under other filters, is refused
 */
public record Paging(int limit, String after, String list) {

    /** How the parameter {@code cursor} is described. */
    public static final String CURSOR = "`next` of the page before, asked for with the same filters.";

    private static final int LARGEST = 200;
    private static final int DEFAULT = 20;

    /** The first so many of a list, for who reads no further. */
    public static Paging first(int most) {
        return new Paging(most, null, "");
    }

    /**
     * Reads the parameters {@code limit} and {@code cursor}, either of which may be null.
     *
     * @param list what tells the list from all others: its name and what it is filtered by, absent filters being null
     */
    public static Paging of(Integer limit, String cursor, Object... list) {
        if (limit != null && (limit < 1 || limit > LARGEST)) {
            throw new Invalid(
                    "parameter-invalid",
                    "limit must be between 1 and " + LARGEST + ".",
                    new Violation("limit", "must be between 1 and " + LARGEST));
        }
        var name = Arrays.toString(list);
        return new Paging(limit == null ? DEFAULT : limit, cursor == null ? null : decode(cursor, name), name);
    }

    /** Makes the page of rows that were read with {@code limit + 1}; the key of its last row becomes the cursor. */
    public <R, T> Listing<T> listing(List<R> rows, long total, Function<R, String> key, Function<R, T> view) {
        var page = rows.subList(0, Math.min(limit, rows.size()));
        var next = rows.size() > limit ? encode(key.apply(page.getLast())) : null;
        return new Listing<>(page.stream().map(view).toList(), total, next);
    }

    /** A page of a list that is whole at hand; all of it where neither parameter asks for a page. */
    public static <T> Listing<T> listing(List<T> all, Integer limit, String cursor, Object... list) {
        if (limit == null && cursor == null) {
            return new Listing<>(all, all.size(), null);
        }
        var paging = of(limit, cursor, list);
        var from = paging.after == null ? 0 : Math.min(all.size(), place(paging.after));
        var to = Math.min(all.size(), from + paging.limit);
        return new Listing<>(
                all.subList(from, to), all.size(), to < all.size() ? paging.encode(String.valueOf(to)) : null);
    }

    private static int place(String key) {
        if (!key.matches("\\d{1,9}")) {
            throw ofAnotherList();
        }
        return Integer.parseInt(key);
    }

    /** The key after which the page begins, where keys are numbers; {@code first} where it is the first page. */
    public long afterNumber(long first) {
        if (after == null) {
            return first;
        }
        if (!after.matches("\\d{1,18}")) {
            throw ofAnotherList();
        }
        return Long.parseLong(after);
    }

    /** What a list says to a cursor whose key is none of its own. */
    public static Invalid ofAnotherList() {
        return new Invalid(
                "cursor-malformed", "The cursor is of another list.", new Violation("cursor", "is of another list"));
    }

    /** The opaque cursor for a key; carries a check, so that one that was made up or is of another list is noticed. */
    private String encode(String key) {
        var text = key.getBytes(StandardCharsets.UTF_8);
        var bytes = ByteBuffer.allocate(Integer.BYTES + text.length)
                .putInt(check(text, list))
                .put(text)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String decode(String cursor, String list) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            var check = bytes.getInt();
            var text = new byte[bytes.remaining()];
            bytes.get(text);
            if (check == check(text, list)) {
                return new String(text, StandardCharsets.UTF_8);
            }
        } catch (RuntimeException e) {
            // falls through: whatever is wrong with it, it is no cursor of ours
        }
        throw new Invalid(
                "cursor-malformed",
                "The cursor is none that was given out for this list and these filters.",
                new Violation("cursor", "is none that was given out for this list and these filters"));
    }

    private static int check(byte[] text, String list) {
        var sum = new CRC32C();
        sum.update(("kasip" + list).getBytes(StandardCharsets.UTF_8));
        sum.update(text);
        return (int) sum.getValue();
    }
}
