package kz.kasip.cards.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The levels of education in the order of the law on education. */
@Schema(description = "Level of education, from the lowest to the highest.")
enum EducationLevel {
    SECONDARY,
    VOCATIONAL,
    POST_SECONDARY,
    BACHELOR,
    MASTER,
    DOCTORATE;

    /**
     * What names a level, the longer names before those that are parts of them.
     *
     * @param sure whether the name is of this level alone; one that is not counts where nothing surer is named
     */
    private record Name(EducationLevel level, boolean sure, Pattern pattern) {
        static Name of(EducationLevel level, boolean sure, String pattern) {
            return new Name(level, sure, Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS));
        }
    }

    private static final List<Name> NAMES = List.of(
            Name.of(VOCATIONAL, true, "специалист\\p{L}* среднего звена|орта буын\\p{L}* маман\\p{L}*"),
            Name.of(POST_SECONDARY, true, "послесредн\\p{L}*|прикладн\\p{L}* бакалавр\\p{L}*"),
            Name.of(POST_SECONDARY, true, "орта білімнен кейінгі( білім)?|қолданбалы бакалавр\\p{L}*"),
            Name.of(VOCATIONAL, true, "техническ\\p{L}* и профессиональн\\p{L}*|тип?о\\b|ттпо\\b|тпо\\b"),
            Name.of(VOCATIONAL, true, "средн\\p{L}* ?-?(специальн|профессиональн|техническ)\\p{L}*"),
            Name.of(VOCATIONAL, true, "техникалық және кәсіптік|орта арнаулы|орта кәсіптік|ткб\\b|тжкб\\b"),
            Name.of(DOCTORATE, true, "докторантур\\p{L}*|\\bphd\\b|доктор\\p{L}*"),
            Name.of(
                    MASTER,
                    true,
                    "магистр\\p{L}*|специалитет\\p{L}*|ординатур\\p{L}*|резидентур\\p{L}*|маман дәрежесі"),
            Name.of(BACHELOR, true, "бакалавр\\p{L}*"),
            Name.of(MASTER, false, "послевузовск\\p{L}*|жоғары оқу орнынан кейінгі( білім)?"),
            Name.of(BACHELOR, false, "высш\\p{L}*|жоғары( кәсіптік)? білім\\p{L}*|жоғары"),
            Name.of(SECONDARY, true, "средн\\p{L}*|орта\\b"));

    /** The lowest level that a text names, which is what it asks for at least. */
    static Optional<EducationLevel> lowest(String text) {
        return named(text).stream().min(EducationLevel::compareTo);
    }

    /** The highest level that a text names, which is what a person has. */
    static Optional<EducationLevel> highest(String text) {
        return named(text).stream().max(EducationLevel::compareTo);
    }

    private static List<EducationLevel> named(String text) {
        String rest = text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        List<EducationLevel> sure = new ArrayList<>();
        List<EducationLevel> unsure = new ArrayList<>();
        for (Name name : NAMES) {
            Matcher matcher = name.pattern().matcher(rest);
            if (matcher.find()) {
                (name.sure() ? sure : unsure).add(name.level());
                rest = matcher.replaceAll(" ");
            }
        }
        boolean university = sure.stream().anyMatch(level -> level.compareTo(BACHELOR) >= 0);
        if (!university) {
            sure.addAll(unsure);
        }
        return sure;
    }
}
