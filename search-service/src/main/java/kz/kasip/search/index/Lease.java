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

    void giveBack() {
        boolean last;
        synchronized (this) {
            last = users > 0 && --users == 0;
        }
        if (last) {
            end.run();
        }
    }

    /** Gives back the use that everything starts with; to be called once. */
    void end() {
        giveBack();
    }
}
