package kz.kasip.standards.document;

import java.time.LocalDate;
import java.util.List;
import kz.kasip.standards.document.StandardDocument.Approval;

/**
 * The last chapter of a document; what it does not say is null, persons stand in {@link StandardDocument#contacts()}.
 *
 * @param experts the organisations that gave their expertise (older templates)
 * @param updatedBy the organisations that brought it up to date (older templates)
 * @param earlierVersions the versions before this one that the document names, the oldest first
 */
public record TechnicalData(
        String stateBody,
        List<String> developers,
        String sectoralCouncil,
        String nationalBody,
        String chamber,
        Integer version,
        Integer year,
        LocalDate plannedReview,
        List<String> experts,
        List<String> updatedBy,
        List<EarlierVersion> earlierVersions) {

    /** What was stored before older templates were read has none of the last three. */
    public TechnicalData {
        experts = experts == null ? List.of() : experts;
        updatedBy = updatedBy == null ? List.of() : updatedBy;
        earlierVersions = earlierVersions == null ? List.of() : earlierVersions;
    }

    /** An earlier version as a later one names it; each part is null where it is not said. */
    public record EarlierVersion(
            Integer version, Integer year, LocalDate plannedReview, List<String> developers, Approval approval) {

        /** A version whose act of approval is not named. */
        public EarlierVersion(Integer version, Integer year, LocalDate plannedReview, List<String> developers) {
            this(version, year, plannedReview, developers, null);
        }
    }
}
