package kz.kasip.standards.competency.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PlaceTest {
    private static final UUID WHOLE = Framework.id("J62012960", 2);

    @Property(tries = 300)
    void aPlaceIsReadFromItsIdentifier(
            @ForAll Place.Kind kind,
            @ForAll @IntRange(max = 1) int language,
            @ForAll @IntRange(max = 9999) int card,
            @ForAll @IntRange(max = 3) int list,
            @ForAll @IntRange(max = 2047) int function,
            @ForAll @IntRange(max = 2047) int skill,
            @ForAll @IntRange(max = 65535) int item) {
        Place place = new Place(kind, language, card, list, function, skill, item);
        UUID id = NameBasedId.within(WHOLE, place);
        assertThat(place.fits()).isTrue();
        assertThat(id.version()).isEqualTo(5);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(Place.of(NameBasedId.place(WHOLE, id))).contains(place);
    }

    @Test
    void aPlaceOutOfBoundsHasNoIdentifier() {
        assertThat(new Place(Place.Kind.ITEM, 0, 1, 1, 2048, 1, 1).fits()).isFalse();
        assertThat(new Place(Place.Kind.ITEM, 0, 1, 1, 1, 1, 65536).fits()).isFalse();
    }

    @Test
    void identifiersNeverChange() {
        assertThat(Framework.id("J62012960", 1)).isEqualTo(Framework.id("J62012960", 1));
        assertThat(Framework.id("J62012960", 1)).isNotEqualTo(WHOLE);
        assertThat(WHOLE.toString()).isEqualTo("fc2ce116-1133-5bc8-b06e-fcd0e86a47c7");
    }
}
