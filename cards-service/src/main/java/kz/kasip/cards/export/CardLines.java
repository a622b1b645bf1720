package kz.kasip.cards.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import kz.kasip.cards.card.CardsInForce;

/** A line of JSON for each card, as it is answered by itself. */
@ApplicationScoped
class CardLines implements Export {
    static final String MEDIA_TYPE = "application/x-ndjson";

    private final CardsInForce cards;
    private final ObjectMapper json;

    CardLines(CardsInForce cards, ObjectMapper json) {
        this.cards = cards;
        this.json = json;
    }

    @Override
    public String name() {
        return "cards.ndjson";
    }

    @Override
    public String mediaType() {
        return MEDIA_TYPE;
    }

    @Override
    public void write(OutputStream to) throws IOException {
        cards.each(card -> {
            to.write(json.writeValueAsBytes(card));
            to.write('\n');
        });
    }
}
