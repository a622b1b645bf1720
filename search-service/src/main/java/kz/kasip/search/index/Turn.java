package kz.kasip.search.index;

/** Whose turn it is to write, where several replicas share one index. */
public interface Turn {
    /** Takes the turn where it is free, or holds on to it; to be called again and again. */
    boolean take();

    /** Whether this replica may write now. */
    boolean isOurs();

    /** Lets another replica have it. */
    void giveBack();

    /** That of a process which has its index for itself. */
    Turn ALWAYS = new Turn() {
        @Override
        public boolean take() {
            return true;
        }

        @Override
        public boolean isOurs() {
            return true;
        }

        @Override
        public void giveBack() {}
    };
}
