package kz.kasip.standards.linked;

/**
 * The IRIs of what the register tells of; each is an address where it is told.
 *
 * @param base the register's address
 */
record Addresses(String base) {

    String context() {
        return base + Context.PATH;
    }

    /** A card over all versions. */
    String card(String id) {
        return base + "/v1/cards/" + id;
    }

    String standard(String code) {
        return base + "/v1/standards/" + code;
    }

    /** A version; a correction of it is one of its own. */
    String version(String code, int version, int revision) {
        return standard(code) + "/versions/" + version + (revision > 1 ? "?revision=" + revision : "");
    }

    /** An element of a card, whose id is stable inside a version. */
    String element(String code, int version, int revision, String id) {
        return standard(code) + "/versions/" + version + "/cards" + (revision > 1 ? "?revision=" + revision : "") + "#"
                + id;
    }

    /** The classifier of occupations. */
    String occupations() {
        return base + "/v1/occupations";
    }

    String occupation(String code) {
        return occupations() + "/" + code;
    }

    /** The classifier of economic activities. */
    String oked() {
        return base + "/v1/oked";
    }

    String oked(String code) {
        return oked() + "/" + code;
    }
}
