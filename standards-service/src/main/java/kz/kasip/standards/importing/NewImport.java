package kz.kasip.standards.importing;

import kz.kasip.standards.audit.Actor;
import kz.kasip.standards.code.StandardCode;

/** A document as it is handed in; code and version are null where none is given beside it. */
record NewImport(byte[] bytes, String sha256, String fileName, StandardCode code, Integer version, Actor editor) {

    static NewImport of(byte[] bytes, String fileName, StandardCode code, Integer version, Actor editor) {
        return new NewImport(bytes, ImportJson.digest(bytes), fileName, code, version, editor);
    }

    String codeOrEmpty() {
        return code == null ? "" : code.value();
    }

    int versionOrZero() {
        return version == null ? 0 : version;
    }
}
