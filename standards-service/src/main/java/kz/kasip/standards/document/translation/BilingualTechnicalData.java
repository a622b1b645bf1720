package kz.kasip.standards.document.translation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The last chapter of a standard in the languages of its documents. */
public record BilingualTechnicalData(
        Map<String, String> stateBody,
        List<Map<String, String>> developers,
        Map<String, String> sectoralCouncil,
        Map<String, String> nationalBody,
        Map<String, String> chamber,
        Map<String, Integer> versions,
        Map<String, Integer> years,
        Map<String, LocalDate> plannedReviews,
        List<Map<String, String>> experts,
        List<Map<String, String>> updatedBy,
        List<EarlierVersion> earlierVersions) {

    /** The version that the base document prints, else the other's, else null. */
    public Integer version() {
        return View.first(versions);
    }

    /** The year that the base document prints, else the other's, else null. */
    public Integer year() {
        return View.first(years);
    }

    /** The day of review that the base document gives, else the other's, else null. */
    public LocalDate plannedReview() {
        return View.first(plannedReviews);
    }

    /** A version before this one. */
    public record EarlierVersion(
            List<String> languages,
            Map<String, Integer> versions,
            Map<String, Integer> years,
            Map<String, LocalDate> plannedReviews,
            List<Map<String, String>> developers,
            BilingualStandard.Approval approval) {

        /** The version's number in the base document, else in the other, else null. */
        public Integer version() {
            return View.first(versions);
        }

        /** The version's year in the base document, else in the other, else null. */
        public Integer year() {
            return View.first(years);
        }

        /** The version's day of review in the base document, else in the other, else null. */
        public LocalDate plannedReview() {
            return View.first(plannedReviews);
        }
    }
}
