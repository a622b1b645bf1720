package kz.kasip.standards.batch;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An archive that was taken in, and the imports of its files. */
@Entity
@Table(name = "import_batch")
class ImportBatch {

    @Id
    UUID id;

    @Column(name = "file_name")
    String fileName;

    @Column(name = "received_by")
    String receivedBy;

    @Column(name = "received_at")
    Instant receivedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    String files;

    /** One file of the archive: its import, or why it was not taken. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TakenFile(String path, UUID importId, String refusal, String detail) {}

    @Override
    public boolean equals(Object other) {
        return other instanceof ImportBatch that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
