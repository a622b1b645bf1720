package kz.kasip.search.index;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import kz.kasip.search.index.OpenSearchNotices.Notice;

/**
 * The turn as a notice that its holder keeps writing. Who sees it unchanged for as long as a turn lasts takes it over, by its own
 * watch alone; so clocks need not agree, and the holder knows when it has lost it without asking.
 */
final class OpenSearchTurn implements Turn {
    private final OpenSearchNotices notices;
    private final String name;
    private final Duration length;
    private final String self = UUID.randomUUID().toString();
    private Notice seen;
    private long seenAt;
    private volatile boolean held;
    private volatile long until;

    OpenSearchTurn(OpenSearchNotices notices, String name, Duration length) {
        this.notices = notices;
        this.name = name;
        this.length = length;
    }

    @Override
    public synchronized boolean take() {
        long now = System.nanoTime();
        Optional<Notice> found = notices.find(name);
        boolean ours;
        if (found.isEmpty()) {
            ours = notices.post(name, self);
        } else if (found.get().text().equals(self) || isForsaken(found.get(), now)) {
            ours = notices.replace(name, found.get(), self);
        } else {
            ours = false;
        }
        until = now + length.toNanos();
        held = ours;
        return ours;
    }

    private boolean isForsaken(Notice notice, long now) {
        if (!notice.equals(seen)) {
            seen = notice;
            seenAt = now;
        }
        return now - seenAt > length.toNanos();
    }

    @Override
    public boolean isOurs() {
        return held && System.nanoTime() - until < 0;
    }

    @Override
    public synchronized void giveBack() {
        if (isOurs()) {
            held = false;
            notices.find(name)
                    .filter(notice -> notice.text().equals(self))
                    .ifPresent(notice -> notices.remove(name, notice));
        }
    }
}
