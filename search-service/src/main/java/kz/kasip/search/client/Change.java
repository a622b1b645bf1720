package kz.kasip.search.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;

/** One entry of a feed, as far as it is read here. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Change(
        long position,
        String type,
        String code,
        int version,
        Long revision,
        LocalDate effectiveFrom,
        LocalDate effectiveTo,
        String status,
        Integer officialRevision) {}
