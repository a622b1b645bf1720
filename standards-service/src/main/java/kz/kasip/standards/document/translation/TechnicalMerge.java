package kz.kasip.standards.document.translation;

import java.util.List;
import java.util.Map;
import kz.kasip.standards.document.TechnicalData;

/** Merges the technical data of two documents. */
record TechnicalMerge(Languages languages) {

    BilingualTechnicalData of(Pair<TechnicalData> data) {
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
                Alignment.byPlace(data.lists(TechnicalData::earlierVersions)).stream()
                        .map(this::earlier)
                        .toList());
    }

    private BilingualTechnicalData.EarlierVersion earlier(Pair<TechnicalData.EarlierVersion> version) {
        return new BilingualTechnicalData.EarlierVersion(
                languages.of(version),
                languages.map(version, TechnicalData.EarlierVersion::version),
                languages.map(version, TechnicalData.EarlierVersion::year),
                languages.map(version, TechnicalData.EarlierVersion::plannedReview),
                texts(version.lists(TechnicalData.EarlierVersion::developers)));
    }

    private List<Map<String, String>> texts(Pair<List<String>> texts) {
        return Alignment.byPlace(texts).stream().map(languages::map).toList();
    }
}
