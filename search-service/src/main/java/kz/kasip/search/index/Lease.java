package kz.kasip.search.index;

/** Lets something be used by many, and ends it when the last of them is done and it was said to end. */
final class Lease {
    private final Runnable end;
    private int users = 1;

    Lease(Runnable end) {
        this.end = end;
    }

    /** Begins a use; false when it ended already. */
    synchronized boolean take() {
        if (users == 0) {
            return false;
        }
        users++;
        return true;
    }

    /** Whoever is the last of the users need not wait for the end. */
    void giveBack() {
        if (isLast()) {
            Thread.ofVirtual().name("end-lease").start(end);
        }
    }

    private synchronized boolean isLast() {
        return users > 0 && --users == 0;
    }

    /** Gives back the use that everything starts with; to be called once. Where nobody uses it any more it has ended afterwards. */
    void end() {
        if (isLast()) {
            end.run();
        }
    }
}
