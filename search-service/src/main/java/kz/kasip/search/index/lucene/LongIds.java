package kz.kasip.search.index.lucene;

import java.util.Arrays;

/** Numbers things from nought on in the order in which they are first seen; things are told apart by a hash of 64 bits. */
final class LongIds {
    private static final int FIRST_SIZE = 1 << 10;
    private static final int NONE = -1;

    private long[] keys = new long[FIRST_SIZE];
    private int[] ids = none(FIRST_SIZE);
    private int size;

    /** The number of a thing, a new one for a new thing. */
    int id(long hash) {
        int slot = slot(hash);
        if (ids[slot] == NONE) {
            if (size * 2 >= keys.length) {
                grow();
                slot = slot(hash);
            }
            keys[slot] = hash;
            ids[slot] = size++;
        }
        return ids[slot];
    }

    int size() {
        return size;
    }

    private int slot(long hash) {
        int mask = keys.length - 1;
        int slot = (int) (hash ^ hash >>> 32) & mask;
        while (ids[slot] != NONE && keys[slot] != hash) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldIds = ids;
        keys = new long[oldKeys.length * 2];
        ids = none(keys.length);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldIds[i] != NONE) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                ids[slot] = oldIds[i];
            }
        }
    }

    private static int[] none(int length) {
        int[] none = new int[length];
        Arrays.fill(none, NONE);
        return none;
    }
}
