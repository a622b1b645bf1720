package kz.kasip.standards.oked;

import java.util.Map;
import java.util.TreeMap;
import kz.kasip.standards.code.OkedCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One entry of one edition of the classifier. */
record OkedEntry(OkedCode code, String edition, Map<String, String> title, Source source) {

    /** Where an entry comes from; the later outranks the earlier. */
    @Schema(name = "OkedSource")
    enum Source {
        SHIPPED,
        DOCUMENT,
        OFFICIAL
    }

    static Map<String, String> title(String kk, String ru) {
        var title = new TreeMap<String, String>();
        if (kk != null) {
            title.put("kk", kk);
        }
        if (ru != null) {
            title.put("ru", ru);
        }
        return title;
    }
}
