package kz.kasip.standards.oked;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import kz.kasip.standards.code.OkedCode;
import kz.kasip.standards.code.StandardCode;
import kz.kasip.standards.problem.Violation;

/** Takes codes apart. */
@ApplicationScoped
class CodeExplaining {

    private static final Pattern OCCUPATION = Pattern.compile("(\\d{1,4})(?:-(\\d)(?:-(\\d{3}))?)?");
    private static final Map<OkedCode.Level, Map<String, String>> LEVELS = Map.of(
            OkedCode.Level.SECTION, words("ЭҚЖЖ секциясы", "секция ОКЭД"),
            OkedCode.Level.DIVISION, words("ЭҚЖЖ бөлімі", "раздел ОКЭД"),
            OkedCode.Level.GROUP, words("ЭҚЖЖ тобы", "группа ОКЭД"),
            OkedCode.Level.CLASS, words("ЭҚЖЖ сыныбы", "класс ОКЭД"),
            OkedCode.Level.SUBCLASS, words("ЭҚЖЖ кіші сыныбы", "подкласс ОКЭД"));
    private static final Map<String, String> SERIAL =
            words("стандарттың кіші сыныптағы нөмірі", "номер стандарта в подклассе");

    private final Oked oked;
    private final PublishedStandards standards;

    CodeExplaining(Oked oked, PublishedStandards standards) {
        this.oked = oked;
        this.standards = standards;
    }

    CodeExplanation explain(String text) {
        var code = text.strip().toUpperCase(Locale.ROOT);
        var classified = OkedCode.read(code);
        if (classified.isPresent()) {
            return classified(classified.get());
        }
        if (StandardCode.violations(code).isEmpty()) {
            return standard(new StandardCode(code));
        }
        if (code.contains("-") && OCCUPATION.matcher(code).matches()) {
            return occupation(code);
        }
        return malformed(code);
    }

    private CodeExplanation classified(OkedCode code) {
        var path = oked.path(code);
        var problems = new ArrayList<Violation>();
        if (code.section().isEmpty()) {
            problems.add(new Violation("code.division", "belongs to no section"));
        } else if (path.isEmpty() || !path.getLast().code().equals(code.value())) {
            problems.add(new Violation("code", "is not in the classifier as far as it is loaded"));
        }
        var parts = code.path().stream().map(level -> part(level, path)).toList();
        return new CodeExplanation(
                code.value(),
                CodeExplanation.Kind.OKED,
                code.section().isPresent(),
                parts,
                path,
                null,
                "/v1/oked/" + code,
                problems);
    }

    private CodeExplanation standard(StandardCode code) {
        var path = oked.path(code.subclass());
        var problems = new ArrayList<Violation>();
        var section = code.subclass().section();
        if (section.isEmpty()) {
            problems.add(new Violation("code.subclass", "its division belongs to no section"));
        } else if (!code.isConsistent()) {
            problems.add(new Violation("code.section", "must be " + section.get() + " for this subclass"));
        }
        var parts = List.of(
                part(new OkedCode(code.section()), oked.path(new OkedCode(code.section()))),
                part(code.subclass(), path),
                new CodeExplanation.Part("serial", code.serial(), SERIAL, null));
        var standard = standards.find(code).orElse(null);
        return new CodeExplanation(
                code.value(),
                CodeExplanation.Kind.STANDARD,
                problems.isEmpty(),
                parts,
                path,
                standard,
                standard == null ? null : "/v1/standards/" + code,
                problems);
    }

    private static CodeExplanation occupation(String code) {
        var match = OCCUPATION.matcher(code);
        var parts = new ArrayList<CodeExplanation.Part>();
        if (match.matches()) {
            parts.add(new CodeExplanation.Part("group", match.group(1), words("ҰСЖ тобы", "группа НКЗ"), null));
            if (match.group(2) != null) {
                parts.add(new CodeExplanation.Part(
                        "subgroup", match.group(2), words("ҰСЖ кіші тобы", "подгруппа НКЗ"), null));
            }
            if (match.group(3) != null) {
                parts.add(new CodeExplanation.Part("occupation", match.group(3), words("кәсіп", "занятие"), null));
            }
        }
        return new CodeExplanation(
                code,
                CodeExplanation.Kind.OCCUPATION,
                true,
                parts,
                List.of(),
                null,
                "/v1/occupations/" + code,
                List.of());
    }

    private static CodeExplanation malformed(String code) {
        var digits = code.chars().allMatch(c -> Character.isDigit(c) || c == '.');
        var standard = !code.isEmpty() && Character.isLetter(code.charAt(0));
        var problems = digits
                ? List.of(new Violation("code", "an OKED code has two to five digits, as in 62.01.1"))
                : StandardCode.violations(code);
        var kind = digits
                ? CodeExplanation.Kind.OKED
                : standard ? CodeExplanation.Kind.STANDARD : CodeExplanation.Kind.UNKNOWN;
        return new CodeExplanation(code, kind, false, List.of(), List.of(), null, null, problems);
    }

    private static CodeExplanation.Part part(OkedCode code, List<OkedRef> known) {
        var title = known.stream()
                .filter(entry -> entry.code().equals(code.value()))
                .map(OkedRef::title)
                .findFirst();
        var name = code.level().name().toLowerCase(Locale.ROOT);
        return new CodeExplanation.Part(name, code.value(), LEVELS.get(code.level()), title.orElse(null));
    }

    private static Map<String, String> words(String kk, String ru) {
        return OkedEntry.title(kk, ru);
    }
}
