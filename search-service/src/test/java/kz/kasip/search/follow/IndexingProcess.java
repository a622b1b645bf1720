package kz.kasip.search.follow;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import kz.kasip.search.client.GivenRegister;
import kz.kasip.search.index.GivenConfig;
import org.awaitility.Awaitility;

/** A process that keeps an index in a folder until it is killed, or has nothing more to index. */
final class IndexingProcess {
    static final int STANDARDS = 30;
    static final int BEFORE = 5;

    private IndexingProcess() {}

    /** Takes the folder; writes a byte when it has begun to index. */
    public static void main(String[] arguments) {
        GivenRegister register = register(2, Duration.ofMillis(5), STANDARDS);
        Replica replica =
                Replica.of(new GivenConfig(Path.of(arguments[0])), register).open();
        var before = replica.index().generation().orElseThrow().inForce();
        Awaitility.await()
                .pollInterval(Duration.ofMillis(5))
                .forever()
                .until(() -> replica.index().generation().orElseThrow().inForce() != before);
        System.out.write('.');
        System.out.flush();
        Awaitility.await()
                .pollInterval(Duration.ofMillis(50))
                .forever()
                .until(() -> replica.index().generation().orElseThrow().inForce().versionKeys().stream()
                                .filter(key -> key.endsWith("/2/2"))
                                .count()
                        == STANDARDS);
        System.exit(0);
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
