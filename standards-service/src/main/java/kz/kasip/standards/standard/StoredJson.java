package kz.kasip.standards.standard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Writes and reads the JSON columns of versions. */
@ApplicationScoped
class StoredJson {

    private final ObjectMapper json;

    StoredJson(ObjectMapper json) {
        this.json = json;
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What is stored is no JSON", e);
        }
    }

    VersionContent content(StandardVersion version) {
        try {
            return json.readValue(version.content, VersionContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The stored content of " + version + " cannot be read", e);
        }
    }

    /** The documents that a version is made of, the first one first. */
    List<VersionDocument> documents(StandardVersion version) {
        try {
            return List.of(json.readValue(version.documents, VersionDocument[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The stored documents of " + version + " cannot be read", e);
        }
    }

    List<VersionFinding> findings(StandardVersion version) {
        try {
            return List.of(json.readValue(version.findings, VersionFinding[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The stored findings of " + version + " cannot be read", e);
        }
    }
}
