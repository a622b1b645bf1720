package kz.kasip.search.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Map;

/** A version of a standard, as far as it is searched; contacts and bodies are not read at all. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record StandardContent(
        String code,
        int version,
        Map<String, String> title,
        List<Oked> oked,
        Map<String, String> purpose,
        List<Map<String, String>> professionalGroups,
        Map<String, String> summary,
        Map<String, String> scope,
        List<Term> terms,
        List<Abbreviation> abbreviations) {

    public StandardContent {
        oked = Absent.empty(oked);
        professionalGroups = Absent.empty(professionalGroups);
        terms = Absent.empty(terms);
        abbreviations = Absent.empty(abbreviations);
        title = title == null ? Map.of() : title;
    }

    /** A step of the path in the classifier of activities. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Oked(String level, String code, Map<String, String> title) {}

    /** A term and what it means. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Term(Map<String, String> term, Map<String, String> definition) {}

    /** An abbreviation and what it stands for. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Abbreviation(Map<String, String> abbreviation, Map<String, String> meaning) {}
}
