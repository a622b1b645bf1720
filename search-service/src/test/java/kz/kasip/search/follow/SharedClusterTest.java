package kz.kasip.search.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.kasip.search.client.GivenRegister;
import kz.kasip.search.index.Generation;
import kz.kasip.search.index.Generations;
import kz.kasip.search.index.GivenCluster;
import kz.kasip.search.testsupport.OpenSearchServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Several replicas on one cluster: one writes, all answer. */
class SharedClusterTest {
    private static final String CODE = "J6201190";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final OpenSearchServer SERVER = new OpenSearchServer();

    private final GivenCluster cluster = new GivenCluster(
            List.of(SERVER.address()), "kasip-" + UUID.randomUUID().toString().substring(0, 8));
    private final GivenRegister register = new GivenRegister();
    private final List<Replica> opened = new ArrayList<>();

    @BeforeAll
    static void start() {
        SERVER.start();
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @AfterEach
    void close() {
        opened.forEach(Replica::close);
    }

    private Replica open() {
        Replica replica = Replica.of(cluster, register);
        opened.add(replica);
        return replica.open();
    }

    private static void awaitVersions(int versions, Replica... replicas) {
        for (Replica replica : replicas) {
            await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).until(() -> replica.versions() == versions);
        }
    }

    /** The turn may have changed hands where a machine is slow. */
    private static void awaitOneThatFollows(Replica one, Replica other) {
        await().atMost(PATIENCE).until(() -> one.follows() != other.follows());
    }

    @Test
    void oneWritesAndAllAnswer() {
        register.publish(CODE + 1, 1);
        Replica one = open();
        Replica other = open();
        awaitVersions(1, one, other);
        assertThat(other.name()).isEqualTo(one.name());
        awaitOneThatFollows(one, other);
        register.publish(CODE + 2, 1);
        awaitVersions(2, one, other);

        String id =
                other.keeper().rebuild("asked of the one that does not write").id();
        await().atMost(PATIENCE)
                .until(() -> one.name().orElseThrow().equals(id)
                        && other.name().orElseThrow().equals(id));
        assertThat(other.keeper().find(id).orElseThrow().state()).isEqualTo(Rebuild.State.DONE);
        assertThat(one.keeper().find(id)).isEqualTo(other.keeper().find(id));
        register.publish(CODE + 3, 1);
        awaitVersions(3, one, other);
        awaitOneThatFollows(one, other);

        one.close();
        await().atMost(PATIENCE).until(other::follows);
        register.publish(CODE + 1, 2);
        register.publish(CODE + 4, 1);
        awaitVersions(4, other);
        assertThat(other.name()).as("the other goes on with the same").contains(id);
    }

    @Test
    void theTurnOfAReplicaThatWentSilentIsTakenOver() {
        register.publish(CODE + 1, 1);
        long taken = System.nanoTime();
        assertThat(cluster.generations().turn().take())
                .as("one takes the turn and is never heard of again")
                .isTrue();
        Replica other = open();
        awaitVersions(1, other);
        assertThat(Duration.ofNanos(System.nanoTime() - taken))
                .as("it was waited for")
                .isGreaterThanOrEqualTo(cluster.turn());
    }

    @Test
    void anIndexOfAFormerReleaseAnswersUntilTheNewOneHasFilledItsOwnAndBothGoOn() {
        register.publish(CODE + 1, 1);
        Replica former = open(cluster.generations("fields", "former"), register);
        awaitVersions(1, former);
        String first = former.name().orElseThrow();

        GivenRegister late = new GivenRegister();
        Replica newer = open(cluster.generations("fields", "newer"), late);
        awaitVersions(1, newer);
        await().during(Duration.ofSeconds(1)).until(() -> newer.name().equals(former.name()));
        Replica withOtherFields = open(cluster.generations("others", "third"), register);
        awaitVersions(1, withOtherFields);
        assertThat(withOtherFields.name()).isNotEmpty().isNotEqualTo(former.name());

        late.publish(CODE + 1, 1);
        await().atMost(PATIENCE).until(() -> !newer.name().equals(former.name()));
        awaitVersions(1, newer);
        register.publish(CODE + 2, 1);
        awaitVersions(2, former, withOtherFields);
        assertThat(former.name()).contains(first);
        assertThat(newer.versions()).as("what it has not been told").isEqualTo(1);
    }

    private Replica open(Generations generations, GivenRegister told) {
        Replica replica = Replica.of(cluster, generations, told);
        opened.add(replica);
        return replica.open();
    }

    @Test
    void whatAReplicaWritesThatHasLostItsTurnIsNotKept() throws IOException {
        GivenCluster hasty = new GivenCluster(cluster.hosts(), cluster.prefix(), Duration.ofMillis(1500));
        Generations silent = hasty.generations();
        assertThat(silent.turn().take()).isTrue();
        Generations heir = hasty.generations();
        Generation written = silent.create();
        States late = States.of(written, silent.turn()::isOurs);
        assertThat(silent.turn().take()).isTrue();
        late.apply("standards", List.of(), "given:1");
        await().atMost(PATIENCE).until(() -> heir.turn().take());
        Generation taken = heir.open(written.name());
        States states = States.of(taken, heir.turn()::isOurs);
        assertThat(heir.turn().take()).isTrue();
        states.apply("standards", List.of(), "given:2");
        assertThatIllegalStateException().isThrownBy(() -> late.apply("standards", List.of(), "given:3"));
        assertThat(taken.kept()).containsEntry("cursor:standards", "given:2");
        taken.close();
        written.close();
        silent.turn().giveBack();
        assertThat(silent.turn().take()).as("the turn stays the heir's").isFalse();
        assertThat(heir.turn().take()).isTrue();
    }
}
