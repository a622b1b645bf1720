package kz.kasip.deploy.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import kz.kasip.deploy.system.Failure;
import tools.jackson.databind.json.JsonMapper;

/** A backup is one zip file: a file for each table, and at its end the manifest with their checksums. */
final class BackupFile implements AutoCloseable {
    private static final String MANIFEST = "manifest.json";

    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /** Writes an entry's bytes. */
    interface Content {
        void to(OutputStream out) throws IOException;
    }

    /** Writes a backup from its beginning to its end. */
    static final class Writer implements AutoCloseable {
        private final ZipOutputStream zip;

        /** The file is readable by this user alone: documents with contacts of persons are in it. */
        Writer(Path file) throws IOException {
            var onlyMine = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            var channel = Files.newByteChannel(
                    file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), onlyMine);
            zip = new ZipOutputStream(java.nio.channels.Channels.newOutputStream(channel));
        }

        /** Writes an entry and answers its checksum. */
        String entry(String name, Content content) throws IOException {
            zip.putNextEntry(new ZipEntry(name));
            var digest = sha256();
            content.to(new DigestOutputStream(new Unclosed(zip), digest));
            zip.closeEntry();
            return HexFormat.of().formatHex(digest.digest());
        }

        void finish(Manifest manifest) throws IOException {
            entry(MANIFEST, out -> out.write(JsonMapper.shared().writeValueAsBytes(manifest)));
        }

        @Override
        public void close() throws IOException {
            zip.close();
        }
    }

    /** An entry's end is not the file's. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    /**
     * Opens a backup and looks at every byte of it first.
     *
     * @throws Failure when it is no backup, or not as it was written
     */
    static BackupFile open(Path path) {
        try {
            var zip = new ZipFile(path.toFile());
            var entry = zip.getEntry(MANIFEST);
            if (entry == null) throw new Failure(path + " is no backup, or not a whole one");
            var manifest =
                    JsonMapper.shared().readValue(zip.getInputStream(entry).readAllBytes(), Manifest.class);
            if (manifest.form() != Manifest.FORM) {
                throw new Failure(path + " is of form " + manifest.form() + "; read is " + Manifest.FORM);
            }
            var file = new BackupFile(zip, manifest);
            file.check(path);
            return file;
        } catch (ZipException e) {
            throw new Failure(path + " is no backup, or not a whole one: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new Failure("cannot read " + path + ": " + e, e);
        }
    }

    private void check(Path path) throws IOException {
        for (var database : manifest.databases()) {
            for (var table : database.tables()) {
                var name = table.entry(database.service());
                if (zip.getEntry(name) == null || !digest(name).equals(table.sha256())) {
                    throw new Failure(path + " is damaged: " + name + " is not what was written");
                }
            }
        }
    }

    private String digest(String entry) throws IOException {
        var digest = sha256();
        try (var in = read(entry);
                var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            in.transferTo(out);
        } catch (ZipException e) {
            return "unreadable: " + e.getMessage();
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    Manifest manifest() {
        return manifest;
    }

    InputStream read(String entry) throws IOException {
        return zip.getInputStream(zip.getEntry(entry));
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
