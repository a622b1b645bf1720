package kz.kasip.standards.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import kz.kasip.standards.standard.StandardsInForce;

/** A line of JSON for each standard, as it is answered by itself. */
@ApplicationScoped
class StandardLines implements Export {
    static final String MEDIA_TYPE = "application/x-ndjson";

    private final StandardsInForce standards;
    private final ObjectMapper json;

    StandardLines(StandardsInForce standards, ObjectMapper json) {
        this.standards = standards;
        this.json = json;
    }

    @Override
    public String name() {
        return "standards.ndjson";
    }

    @Override
    public String mediaType() {
        return MEDIA_TYPE;
    }

    @Override
    public void write(OutputStream to) throws IOException {
        standards.each(standard -> {
            to.write(json.writeValueAsBytes(standard));
            to.write('\n');
        });
    }
}
