package kz.kasip.standards.oked;

import java.util.Map;
import java.util.TreeMap;
import kz.kasip.standards.code.OkedCode;

/** One entry of one edition of the classifier. */
record OkedEntry(OkedCode code, String edition, Map<String, String> title, Source source) {

    /** Where an entry comes from; the later outranks the earlier. */
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
