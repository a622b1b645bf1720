package kz.kasip.standards.standard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

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

    /** What a version says; an act that was named with its publication stands in place of the document's. */
    VersionContent content(StandardVersion version) {
        try {
            var content = json.readValue(version.content, VersionContent.class);
            return version.approval == null
                    ? content
                    : content.withApproval(json.readValue(version.approval, VersionContent.Approval.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The stored content of " + version + " cannot be read", e);
        }
    }

    /** What a version corrects, by language; empty where it is no correction. */
    Map<String, String> corrects(StandardVersion version) {
        if (version.corrects == null) {
            return Map.of();
        }
        try {
            return json.readerForMapOf(String.class).readValue(version.corrects);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What " + version + " corrects cannot be read", e);
        }
    }

    Map<String, String> correctsOrNull(StandardVersion version) {
        return version.isCorrection() ? corrects(version) : null;
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
