package kz.kasip.gateway.route;

import io.netty.util.internal.PlatformDependent;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;

/** How much of the memory is in use that no collection of garbage gives back. */
final class Memory {
    private static final List<MemoryPoolMXBean> LASTING = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP && pool.isCollectionUsageThresholdSupported())
            .filter(pool -> pool.getName().contains("Old") || pool.getName().contains("Tenured"))
            .toList();

    private Memory() {}

    /** The fullest of heap and buffers, from 0 to 1. */
    static double fullness() {
        double fullest = share(PlatformDependent.usedDirectMemory(), PlatformDependent.maxDirectMemory());
        for (MemoryPoolMXBean pool : LASTING) {
            MemoryUsage after = pool.getCollectionUsage();
            if (after != null) fullest = Math.max(fullest, share(after.getUsed(), after.getMax()));
        }
        return fullest;
    }

    private static double share(long used, long most) {
        return used > 0 && most > 0 ? (double) used / most : 0;
    }
}
