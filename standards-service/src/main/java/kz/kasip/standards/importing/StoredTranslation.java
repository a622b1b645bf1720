package kz.kasip.standards.importing;

import java.util.List;
import kz.kasip.standards.standard.VersionFinding;

/** How an imported document was merged with that of the other language, and where the two do not agree. */
record StoredTranslation(TranslationReport report, List<VersionFinding> mismatches) {}
