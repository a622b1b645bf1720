package kz.kasip.standards.batch;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import kz.kasip.standards.audit.Actor;
import kz.kasip.standards.batch.ImportBatch.TakenFile;
import kz.kasip.standards.code.StandardCode;
import kz.kasip.standards.importing.FileName;
import kz.kasip.standards.importing.ImportDoor;
import kz.kasip.standards.problem.Invalid;
import kz.kasip.standards.problem.Unprocessable;

/** Takes an archive in, document by document; where it breaks off, the same archive again does the rest. */
@ApplicationScoped
class ArchiveImport {

    /** A file may bear the code of its standard as its name's beginning, for documents that have none inside. */
    private static final Pattern CODE = Pattern.compile("([A-U]\\d{8})(?![A-Za-z0-9]).*");

    private final ImportDoor imports;
    private final ImportBatchRepository batches;

    ArchiveImport(ImportDoor imports, ImportBatchRepository batches) {
        this.imports = imports;
        this.batches = batches;
    }

    /** @throws Invalid when the file is no archive of documents, or holds too much */
    UUID take(Path file, String fileName, Actor editor) {
        try (var archive = Archive.open(file)) {
            var taken = new ArrayList<TakenFile>();
            for (var entry : archive.files()) {
                taken.add(take(archive, entry, editor));
            }
            return batches.store(fileName, editor.name(), taken);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TakenFile take(Archive archive, ZipEntry entry, Actor editor) {
        var path = FileName.path(entry.getName());
        try {
            var bytes = archive.bytes(entry);
            var name = FileName.of(path.substring(path.lastIndexOf('/') + 1), "document");
            return new TakenFile(path, imports.take(bytes, name, code(name), editor), null, null);
        } catch (Unprocessable e) {
            return new TakenFile(path, null, e.type(), e.detail());
        }
    }

    private static StandardCode code(String name) {
        var code = CODE.matcher(name);
        try {
            return code.matches() ? new StandardCode(code.group(1)) : null;
        } catch (Invalid e) {
            return null;
        }
    }
}
