package kz.kasip.standards.oked;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import kz.kasip.standards.code.OkedCode;
import kz.kasip.standards.problem.Unprocessable;
import kz.kasip.standards.problem.Violation;

/** Takes the official table of the classifier; its names outrank those that documents brought. */
@ApplicationScoped
class OkedImport {

    private final OkedRepository entries;

    OkedImport(OkedRepository entries) {
        this.entries = entries;
    }

    @Transactional
    OkedImportReport take(String edition, List<OfficialRow> rows) {
        var skipped = new ArrayList<OkedImportReport.Skipped>();
        var taken = 0;
        var added = 0;
        for (var number = 1; number <= rows.size(); number++) {
            var row = rows.get(number - 1);
            var code = row == null || row.code() == null
                    ? null
                    : OkedCode.read(row.code()).orElse(null);
            var title = row == null ? null : OkedEntry.title(tidy(row.nameKz()), tidy(row.nameRu()));
            if (code == null || title.isEmpty()) {
                skipped.add(new OkedImportReport.Skipped(
                        number, row == null ? null : row.code(), code == null ? "no OKED code" : "no name"));
                continue;
            }
            taken++;
            if (entries.save(new OkedEntry(code, edition, title, OkedEntry.Source.OFFICIAL))) {
                added++;
            }
        }
        if (taken == 0) {
            throw new Unprocessable(
                    "no-oked-table", "No row has an OKED code and a name.", new Violation("body", "has no such row"));
        }
        return new OkedImportReport(edition, taken, added, taken - added, skipped);
    }

    private static String tidy(String name) {
        var text = name == null ? "" : name.strip().replaceAll("\\s+", " ");
        return text.isEmpty() ? null : text;
    }
}
