package kz.kasip.standards.document;

import java.time.LocalDate;
import java.util.List;

/** The last chapter of a document; what it does not say is null, persons stand in {@link StandardDocument#contacts()}. */
public record TechnicalData(
        String stateBody,
        List<String> developers,
        String sectoralCouncil,
        String nationalBody,
        String chamber,
        Integer version,
        Integer year,
        LocalDate plannedReview) {}
