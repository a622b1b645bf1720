package kz.kasip.search.follow;

import java.time.Duration;
import kz.kasip.search.index.SearchConfig;

/** How long to wait after the first, second, … failure in a row: twice as long each time, up to a limit. */
record Pauses(Duration first, Duration longest) {

    static Pauses of(SearchConfig.Follow config) {
        return new Pauses(config.firstPause(), config.longestPause());
    }

    Duration after(int failures) {
        Duration pause = first.multipliedBy(1L << Math.min(failures - 1, 10));
        return pause.compareTo(longest) < 0 ? pause : longest;
    }
}
