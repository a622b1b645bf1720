package kz.kasip.gateway.route.replica;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.common.MapBackedConfigSource;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReplicasTest {
    private final ReplicasConfig config = new SmallRyeConfigBuilder()
            .addDiscoveredConverters()
            .withMapping(ReplicasConfig.class, "copies")
            .withSources(new MapBackedConfigSource("test", Map.of("copies.connect-timeout", "1s")) {})
            .build()
            .getConfigMapping(ReplicasConfig.class, "copies");
    private final Replicas replicas = new Replicas(List.of(URI.create("http://cards:8082")), config);

    @Test
    void aNameThatStandsForSeveralHostsIsSeveralCopies() {
        assertThat(replicas.areSeveral()).isFalse();
        replicas.lookUp(name -> List.of("10.0.0.1", "10.0.0.2"));
        assertThat(replicas.all()).extracting(Replica::toString).containsExactly("10.0.0.1:8082", "10.0.0.2:8082");
        assertThat(replicas.all().getFirst().options().getHost()).isEqualTo("cards");
    }

    @Test
    void aCopyThatStaysKeepsWhatIsKnownOfIt() {
        replicas.lookUp(name -> List.of("10.0.0.1", "10.0.0.2"));
        Replica first = replicas.all().getFirst();
        first.begin();
        replicas.lookUp(name -> List.of("10.0.0.1", "10.0.0.3"));
        assertThat(replicas.all().getFirst()).isSameAs(first);
        assertThat(replicas.next(List.of(), true)).hasToString("10.0.0.3:8082");
    }

    @Test
    void whenNoneIsReadyAllAreAsked() {
        replicas.lookUp(name -> List.of("10.0.0.1", "10.0.0.2"));
        replicas.all().getFirst().checked(false);
        assertThat(replicas.next(List.of(), true)).hasToString("10.0.0.2:8082");
        assertThat(replicas.next(List.of(), true)).hasToString("10.0.0.2:8082");
        replicas.all().getLast().checked(false);
        assertThat(replicas.next(List.of(), true)).isNotNull();
    }

    @Test
    void aReadIsTheTrialOfACopyThatIsBack() {
        replicas.lookUp(name -> List.of("10.0.0.1", "10.0.0.2"));
        Replica first = replicas.all().getFirst();
        replicas.unreachable(first, null);
        assertThat(replicas.next(List.of(), true)).isNotSameAs(first);
        first.checked(true);
        assertThat(replicas.next(List.of(), false)).isNotSameAs(first);
        assertThat(replicas.next(List.of(), true)).isSameAs(first);
        assertThat(replicas.next(List.of(), true)).isNotSameAs(first);
    }
}
