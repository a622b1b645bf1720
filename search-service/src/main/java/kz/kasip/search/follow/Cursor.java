package kz.kasip.search.follow;

/** A place in a feed. */
record Cursor(String epoch, long position) {

    static Cursor of(String text) {
        int colon = text.lastIndexOf(':');
        return new Cursor(text.substring(0, colon), Long.parseLong(text.substring(colon + 1)));
    }

    /** Whether all up to another place was read; places of another epoch can't be compared and don't hold up anything. */
    boolean isNotBefore(Cursor other) {
        return !epoch.equals(other.epoch) || position >= other.position;
    }
}
