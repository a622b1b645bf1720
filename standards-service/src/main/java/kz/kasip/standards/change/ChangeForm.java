package kz.kasip.standards.change;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The forms in which the public feed is answered; the first is that of who asks for none. */
enum ChangeForm {
    JSON(MediaType.APPLICATION_JSON),
    BATCH(ChangeForm.BATCH_TYPE),
    ATOM(ChangeForm.ATOM_TYPE);

    static final String BATCH_TYPE = "application/cloudevents-batch+json";
    static final String ATOM_TYPE = "application/atom+xml";

    private final MediaType type;

    ChangeForm(String type) {
        this.type = MediaType.valueOf(type);
    }

    /** The first that fits what is accepted, the most wanted first; empty where none does. */
    static Optional<ChangeForm> of(List<MediaType> accepted) {
        return accepted.stream()
                .flatMap(wanted -> Stream.of(values()).filter(form -> wanted.isCompatible(form.type)))
                .findFirst();
    }

    MediaType type() {
        return this == JSON ? type : type.withCharset("UTF-8");
    }
}
