package kz.kasip.standards.document.translation;

import java.util.List;
import java.util.Map;
import kz.kasip.standards.document.TechnicalData;

/** Merges the technical data of two documents. */
final class TechnicalMerge {

    private final Comparison comparison;
    private final Languages languages;
    private final Disagreements disagreements;

    TechnicalMerge(Comparison comparison) {
        this.comparison = comparison;
        languages = comparison.languages;
        disagreements = comparison.disagreements;
    }

    BilingualTechnicalData of(Pair<TechnicalData> data) {
        disagreements.value("technicalData.version", "The version", data.part(TechnicalData::version));
        disagreements.value("technicalData.year", "The year", data.part(TechnicalData::year));
        disagreements.value(
                "technicalData.plannedReview", "The day of review", data.part(TechnicalData::plannedReview));
        return new BilingualTechnicalData(
                languages.map(data, TechnicalData::stateBody),
                texts(data.lists(TechnicalData::developers)),
                languages.map(data, TechnicalData::sectoralCouncil),
                languages.map(data, TechnicalData::nationalBody),
                languages.map(data, TechnicalData::chamber),
                languages.map(data, TechnicalData::version),
                languages.map(data, TechnicalData::year),
                languages.map(data, TechnicalData::plannedReview),
                texts(data.lists(TechnicalData::experts)),
                texts(data.lists(TechnicalData::updatedBy)),
                paired(data.lists(TechnicalData::earlierVersions)).stream()
                        .map(this::earlier)
                        .toList());
    }

    private List<Pair<TechnicalData.EarlierVersion>> paired(Pair<List<TechnicalData.EarlierVersion>> versions) {
        return comparison.names.of(
                versions,
                version -> Words.of(version.version() + " " + version.year()),
                versions.base().size());
    }

    private BilingualTechnicalData.EarlierVersion earlier(Pair<TechnicalData.EarlierVersion> version) {
        return new BilingualTechnicalData.EarlierVersion(
                languages.of(version),
                languages.map(version, TechnicalData.EarlierVersion::version),
                languages.map(version, TechnicalData.EarlierVersion::year),
                languages.map(version, TechnicalData.EarlierVersion::plannedReview),
                texts(version.lists(TechnicalData.EarlierVersion::developers)),
                languages.approval(version.part(TechnicalData.EarlierVersion::approval)));
    }

    private List<Map<String, String>> texts(Pair<List<String>> texts) {
        return comparison.names.of(texts, Words::of, 0).stream()
                .map(languages::map)
                .toList();
    }
}
