package kz.kasip.standards.importing;

import kz.kasip.standards.audit.Actor;
import kz.kasip.standards.code.StandardCode;

/**
 * A document as it is handed in; code and version are null where none is given beside it.
 *
 * @param corrects what it corrects of a published version; empty where it is no correction
 * @param base of a standard that is written whole: the revision of the draft that it takes the place of; else null
 */
record NewImport(
        byte[] bytes,
        String sha256,
        String fileName,
        StandardCode code,
        Integer version,
        String corrects,
        Long base,
        Actor editor) {

    static NewImport of(byte[] bytes, String fileName, StandardCode code, Integer version, Actor editor) {
        return new NewImport(bytes, ImportJson.digest(bytes), fileName, code, version, "", null, editor);
    }

    /** A standard that is written whole. */
    static NewImport written(byte[] bytes, StandardCode code, int version, String corrects, long base, Actor editor) {
        return new NewImport(
                bytes, ImportJson.digest(bytes), code + "-" + version + ".json", code, version, corrects, base, editor);
    }

    /** The same as a correction of a published version. */
    NewImport correcting(String what) {
        return new NewImport(bytes, sha256, fileName, code, version, what, base, editor);
    }

    boolean isCorrection() {
        return !corrects.isEmpty();
    }

    String codeOrEmpty() {
        return code == null ? "" : code.value();
    }

    int versionOrZero() {
        return version == null ? 0 : version;
    }
}
