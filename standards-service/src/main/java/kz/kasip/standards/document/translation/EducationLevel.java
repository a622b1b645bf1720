package kz.kasip.standards.document.translation;

import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kasip.standards.document.ProfessionCard.Education;

/** The levels of education as both languages name them, the most telling name first. */
enum EducationLevel {
    POSTSECONDARY("послесредн|орта білімнен кейін|прикладн\\p{L}* бакалавр|қолданбалы бакалавр"),
    POSTGRADUATE("послевуз|магистр|доктор|резидентур|кейінгі білім|оқу орнынан кейін"),
    HIGHER("высш|жоғары|бакалавр"),
    VOCATIONAL("типо|тжкб|ткб|техническое и проф|техникалық және кәсіп|среднее специальн|арнаулы орта"),
    GENERAL("общее|основное|жалпы|негізгі");

    private final Pattern names;

    EducationLevel(String names) {
        this.names = Pattern.compile("(?iu)(?<!\\p{L})(?:" + names + ")");
    }

    /** The level that a text names, or null where it names none. */
    static EducationLevel of(String text) {
        return text == null
                ? null
                : Stream.of(values())
                        .filter(level -> level.names.matcher(text).find())
                        .findFirst()
                        .orElse(null);
    }

    /** What tells an education apart in any language. */
    static Words words(Education education) {
        EducationLevel level = of(education.level());
        Words words = Words.of(text(education));
        return level == null
                ? words
                : Words.of(Stream.of(words, Words.of("=" + level)).toList());
    }

    /** All that an education says in one line. */
    static String text(Education education) {
        return Stream.of(education.level(), education.speciality(), education.qualification())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
    }

    /** Notes two educations that name other levels. */
    static void check(Disagreements disagreements, String path, Pair<Education> pair) {
        EducationLevel base = of(pair.base().level());
        EducationLevel other = of(pair.other().level());
        if (base != null && other != null && base != other) {
            disagreements.warn(
                    path,
                    "The level of education differs.",
                    null,
                    disagreements.sides(pair.base().level(), pair.other().level()));
        }
    }
}
