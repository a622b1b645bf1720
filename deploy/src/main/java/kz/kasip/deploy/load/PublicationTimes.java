package kz.kasip.deploy.load;

import java.util.List;
import java.util.function.ToLongFunction;
import kz.kasip.deploy.system.Console;

/** When a publication was asked for and answered, and when it was told, read, found and shown; in nanoseconds of the machine. */
record PublicationTimes(long asked, long answered, long told, long read, long found, long shown) {
    private static final double SECONDS = 1e9;

    /** Prints how soon publications were found, beside what search can't be faster than. */
    static void tell(List<PublicationTimes> times, Console console) {
        console.line("seconds after the answer to the publication:");
        line(console, "searchable (targets 1 and 3)", times, PublicationTimes::found);
        line(console, "in what the gateway keeps (1)", times, PublicationTimes::shown);
        line(console, "baseline, the cards are served", times, PublicationTimes::read);
        line(console, "baseline, the change feed tells", times, PublicationTimes::told);
        // the feed often tells before the answer is here, and nothing is a multiple of nought
        var found = median(times, PublicationTimes::found);
        var read = median(times, PublicationTimes::read);
        var told = median(times, PublicationTimes::told);
        console.line(
                "counted from the request, at the median: %.3f, %.2f times the %.3f to the cards and %.2f times the %.3f to the feed",
                found, found / read, read, found / told, told);
    }

    private static void line(
            Console console, String what, List<PublicationTimes> times, ToLongFunction<PublicationTimes> moment) {
        var sorted = times.stream()
                .mapToDouble(each -> Math.max(0, (moment.applyAsLong(each) - each.answered) / SECONDS))
                .sorted()
                .toArray();
        console.line(
                "  %-32s median %.3f, p99 %.3f, max %.3f",
                what, at(sorted, 50), at(sorted, 99), sorted[sorted.length - 1]);
    }

    private static double median(List<PublicationTimes> times, ToLongFunction<PublicationTimes> moment) {
        return at(
                times.stream()
                        .mapToDouble(each -> (moment.applyAsLong(each) - each.asked) / SECONDS)
                        .sorted()
                        .toArray(),
                50);
    }

    /** The nearest rank. */
    private static double at(double[] sorted, int percent) {
        return sorted[(sorted.length * percent + 99) / 100 - 1];
    }
}
