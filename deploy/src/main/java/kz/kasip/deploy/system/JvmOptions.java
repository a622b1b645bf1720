package kz.kasip.deploy.system;

import java.util.ArrayList;
import java.util.List;

/** How a service's JVM is started: small and quick, since all run on one machine. */
final class JvmOptions {
    /** The first compiler alone is ready sooner and takes less memory. */
    private static final String QUICK_TO_START = "-XX:TieredStopAtLevel=1";

    /**
     * The cache for quick starts holds no profiles: they serve the second compiler, and what the first would compile at once by them
     * takes eight megabytes and makes no start quicker.
     */
    private static final List<String> WITHOUT_PROFILES =
            List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTRecordTraining", "-XX:-AOTReplayTraining");

    /**
     * Room for what requests on their way hold, which the usual first heap of five megabytes pushes into the second, where it lies
     * as garbage until that has grown to its limit.
     */
    private static final List<String> ROOM_FOR_REQUESTS = List.of("-Xmn16m", "-XX:SurvivorRatio=2");

    /**
     * What answers out of memory has all its work in few places: both compilers, and room for what a moment leaves behind, beside
     * which the first heap has room for the objects of the cache for quick starts.
     */
    private static final String BUSY = "-Xmn16m";

    private JvmOptions() {}

    /** What {@code KASIP_GATEWAY_JVM_OPTIONS} and its like say comes last, so it wins. */
    static List<String> of(Service service, Settings settings) {
        var options = new ArrayList<>(List.of(
                "-Xms24m",
                "-Xmx" + service.heapMiB() + "m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:MinHeapFreeRatio=15",
                "-XX:MaxHeapFreeRatio=35",
                "-XX:+UseCompactObjectHeaders",
                "-XX:ReservedCodeCacheSize=48m",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager"));
        if (service == Service.GATEWAY) {
            options.add(BUSY);
        } else {
            options.add(QUICK_TO_START);
            options.addAll(WITHOUT_PROFILES);
            options.addAll(ROOM_FOR_REQUESTS);
        }
        var given = settings.environment()
                .getOrDefault(service.variable("JVM_OPTIONS"), "")
                .strip();
        if (!given.isEmpty()) options.addAll(List.of(given.split("\\s+")));
        return options;
    }
}
