package kz.kasip.search.follow;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import kz.kasip.search.client.GivenRegister;
import kz.kasip.search.index.GivenConfig;
import kz.kasip.search.index.InForce;
import org.awaitility.Awaitility;

/** A process that keeps an index in a folder until it is killed, or has nothing more to index. */
final class IndexingProcess {
    static final int STANDARDS = 30;
    static final int BEFORE = 5;

    private IndexingProcess() {}

    /** Takes the folder; writes a byte whenever other versions are shown, and when all are. */
    public static void main(String[] arguments) {
        GivenRegister register = register(2, Duration.ofMillis(30), STANDARDS);
        Replica replica =
                Replica.of(new GivenConfig(Path.of(arguments[0])), register).open();
        AtomicReference<InForce> told = new AtomicReference<>();
        Awaitility.await()
                .pollInterval(Duration.ofMillis(5))
                .atMost(Duration.ofMinutes(2))
                .until(() -> {
                    InForce shown = replica.index().generation().orElseThrow().inForce();
                    if (told.getAndSet(shown) != shown) {
                        tell('.');
                    }
                    return isAll(shown);
                });
        tell('!');
        System.exit(0);
    }

    private static boolean isAll(InForce shown) {
        return shown.versionKeys().stream().filter(key -> key.endsWith("/2/2")).count() == STANDARDS;
    }

    private static void tell(char sign) {
        System.out.write(sign);
        System.out.flush();
    }

    /** All publications: of each standard two versions, the second of which replaces the first. */
    static GivenRegister register(int page, Duration pause, int standards) {
        GivenRegister register = new GivenRegister(page, pause);
        IntStream.range(0, standards).forEach(i -> {
            register.publish(code(i), 1);
            register.publish(code(i), 2);
        });
        return register;
    }

    static String code(int standard) {
        return "J62011" + (900 + standard);
    }
}
