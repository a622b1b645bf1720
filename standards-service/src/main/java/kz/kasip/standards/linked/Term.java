package kz.kasip.standards.linked;

/**
 * A property as our JSON-LD context has it.
 *
 * @param name its name in JSON-LD
 * @param iri what it stands for
 * @param kind what its values are
 * @param datatype the type of a {@link Kind#TYPED} value, else null
 */
record Term(String name, String iri, Kind kind, String datatype) {
    enum Kind {
        /** Another node, by its IRI. */
        NODE,
        /** A text in a language. */
        TEXT,
        /** A plain string. */
        PLAIN,
        /** A string of a datatype. */
        TYPED
    }
}
