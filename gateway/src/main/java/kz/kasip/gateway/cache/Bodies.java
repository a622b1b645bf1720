package kz.kasip.gateway.cache;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.UnpooledByteBufAllocator;
import io.netty.util.AbstractReferenceCounted;
import io.netty.util.IllegalReferenceCountException;
import io.netty.util.ReferenceCounted;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** The body of an answer in each coding that was asked for so far: outside the heap, and gone when nobody holds it. */
final class Bodies extends AbstractReferenceCounted {
    private final AtomicReferenceArray<ByteBuf> coded = new AtomicReferenceArray<>(Coding.values().length);
    private final AtomicReferenceArray<Future<Void>> making = new AtomicReferenceArray<>(Coding.values().length);

    Bodies(byte[] plain) {
        keep(Coding.IDENTITY, plain);
    }

    /** Holds on to them; false when they are gone already. */
    boolean hold() {
        try {
            retain();
            return true;
        } catch (IllegalReferenceCountException gone) {
            return false;
        }
    }

    /** The bytes without a copy, to be released, or null when this coding has not been made or all is gone. */
    ByteBuf share(Coding coding) {
        ByteBuf made = coded.get(coding.ordinal());
        try {
            return made == null ? null : made.retainedDuplicate();
        } catch (IllegalReferenceCountException gone) {
            return null;
        }
    }

    /** The bytes of a coding that has been made, for who holds on to them. */
    byte[] copy(Coding coding) {
        return ByteBufUtil.getBytes(coded.get(coding.ordinal()).duplicate());
    }

    /** The length in a coding that has been made. */
    int length(Coding coding) {
        return coded.get(coding.ordinal()).readableBytes();
    }

    boolean has(Coding coding) {
        return coded.get(coding.ordinal()) != null;
    }

    /** Makes a coding in a worker thread, once however many ask; for who holds on until it is done. */
    Future<Void> make(Coding coding, Vertx vertx, Runnable whenMade) {
        if (has(coding)) return Future.succeededFuture();
        synchronized (this) {
            Future<Void> under = making.get(coding.ordinal());
            if (under != null) return under;
            retain();
            Future<Void> made = vertx.<Void>executeBlocking(
                            () -> {
                                keep(coding, coding.encode(copy(Coding.IDENTITY)));
                                return null;
                            },
                            false)
                    .onFailure(unused -> forget(coding))
                    .onComplete(unused -> {
                        whenMade.run();
                        release();
                    });
            making.set(coding.ordinal(), made);
            return made;
        }
    }

    /** What went wrong once may go well another time. */
    private synchronized void forget(Coding coding) {
        making.set(coding.ordinal(), null);
    }

    private void keep(Coding coding, byte[] bytes) {
        ByteBuf kept = UnpooledByteBufAllocator.DEFAULT.directBuffer(bytes.length, bytes.length);
        coded.set(coding.ordinal(), kept.writeBytes(bytes));
    }

    /** Bytes of all codings together. */
    int size() {
        int size = 0;
        for (int at = 0; at < coded.length(); at++) {
            if (coded.get(at) != null) size += coded.get(at).capacity();
        }
        return size;
    }

    @Override
    protected void deallocate() {
        for (int at = 0; at < coded.length(); at++) {
            if (coded.get(at) != null) coded.get(at).release();
        }
    }

    @Override
    public ReferenceCounted touch(Object hint) {
        return this;
    }
}
