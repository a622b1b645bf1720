package kz.kasip.search.index;

/** Names one revision of one version of a standard: the unit that becomes visible, or stops being so, as a whole. */
public record VersionKey(String code, int version, long revision) {
    @Override
    public String toString() {
        return code + "/" + version + "/" + revision;
    }
}
