package kz.kasip.standards.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.kasip.standards.batch.ImportBatch.TakenFile;
import kz.kasip.standards.problem.NotFound;

/** The archives that were taken in. */
@ApplicationScoped
class ImportBatchRepository implements PanacheRepositoryBase<ImportBatch, UUID> {

    private final ObjectMapper json;

    ImportBatchRepository(ObjectMapper json) {
        this.json = json;
    }

    @Transactional
    UUID store(String fileName, String editor, List<TakenFile> files) {
        var batch = new ImportBatch();
        batch.id = UUID.randomUUID();
        batch.fileName = fileName;
        batch.receivedBy = editor;
        batch.receivedAt = Instant.now();
        batch.files = write(files);
        persist(batch);
        return batch.id;
    }

    /** @throws NotFound when there is no such archive */
    ImportBatch get(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> new NotFound("import-batch-unknown", "There is no archive " + id + "."));
    }

    List<TakenFile> files(ImportBatch batch) {
        try {
            return List.of(json.readValue(batch.files, TakenFile[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What is stored is no list of files", e);
        }
    }

    private String write(List<TakenFile> files) {
        try {
            return json.writeValueAsString(files);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What is stored is no JSON", e);
        }
    }
}
