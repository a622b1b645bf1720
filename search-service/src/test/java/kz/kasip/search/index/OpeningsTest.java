package kz.kasip.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class OpeningsTest {
    @Property(tries = 300)
    void whatIsTypedOfATitleIsOneOfItsOpeningsAtEveryLetter(
            @ForAll("words") String one, @ForAll("words") String other) {
        List<String> tokens =
                List.of(Openings.of(Kind.CARD, Map.of("kk", one + " " + other)).split(" "));
        for (int end = 1; end <= one.length(); end++) {
            Openings.skeletons(one.substring(0, end))
                    .forEach(typed -> assertThat(tokens)
                            .contains(Openings.beginning("c", typed), Openings.beginning("c", 0, typed)));
        }
        for (int end = 1; end <= other.length(); end++) {
            Openings.skeletons(other.substring(0, end))
                    .forEach(typed -> assertThat(tokens).contains(Openings.beginning("c", 1, typed)));
        }
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars("абвгғдежзийіклмнңоөпрстуұүфхһцчшщъыьэюяәқ")
                .ofMinLength(2)
                .ofMaxLength(20);
    }

    @Test
    void allSpellingsOfATitleAreOne() {
        String token = Openings.title("c", "Бағдарламалық қамтамасыз ету");
        assertThat(Openings.title("c", "багдарламалык  КАМТАМАСЫЗ ету")).isEqualTo(token);
        assertThat(Openings.of(Kind.CARD, Map.of("kk", "Бағдарламалық қамтамасыз ету"))
                        .split(" "))
                .contains(token, "c#3");
    }

    @Test
    void aTitleWithoutWordsHasNone() {
        assertThat(Openings.of(Kind.SKILL, Map.of("kk", "-"))).isNull();
        assertThat(Openings.of(Kind.SKILL, Map.of())).isNull();
    }
}
