package kz.kasip.standards.document.translation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kz.kasip.standards.document.LabourFunction;
import kz.kasip.standards.document.LabourFunction.Skill;
import kz.kasip.standards.document.ProfessionCard;

/** What tells cards, functions and skills apart in any language. */
final class Traits {

    private Traits() {}

    /** A skill by its title, its counts and all that its items say. */
    record OfSkill(Words title, Likeness.Shape shape, Words items) {

        static OfSkill of(Skill skill) {
            return new OfSkill(
                    Words.of(skill.title()),
                    new Likeness.Shape(
                            skill.abilities().size(), skill.knowledge().size()),
                    Words.of(items(skill).toList()));
        }

        private static Stream<Words> items(Skill skill) {
            return Stream.concat(skill.abilities().stream(), skill.knowledge().stream())
                    .map(item -> Words.of(item.text()));
        }
    }

    /** A function by its title, kind, the shapes of its skills and all that they say. */
    record OfFunction(Words title, LabourFunction.Kind kind, List<Likeness.Shape> shapes, Words items) {

        static OfFunction of(LabourFunction function) {
            List<OfSkill> skills = function.skills().stream().map(OfSkill::of).toList();
            return new OfFunction(
                    Words.of(function.title()),
                    function.kind(),
                    skills.stream().map(OfSkill::shape).toList(),
                    Words.of(skills.stream()
                            .flatMap(skill -> Stream.of(skill.title(), skill.items()))
                            .toList()));
        }
    }

    /** A card by its codes, level, title, the shapes of its skills and all that it says. */
    record OfCard(
            String occupationCode,
            String groupCode,
            Integer orkLevel,
            String title,
            Words titleWords,
            int functions,
            List<Likeness.Shape> shapes,
            Words items) {

        static OfCard of(ProfessionCard card) {
            List<OfFunction> functions =
                    card.functions().stream().map(OfFunction::of).toList();
            String title = card.title() == null ? card.heading() : card.title();
            Stream<Words> below = functions.stream().flatMap(function -> Stream.of(function.title(), function.items()));
            Stream<Words> beside = Stream.concat(card.competencies().stream(), Stream.ofNullable(card.purpose()))
                    .map(Words::of);
            return new OfCard(
                    Codes.plain(card.occupationCode()),
                    Codes.plain(card.groupCode()),
                    card.orkLevel(),
                    title == null ? "" : title.toLowerCase(Locale.ROOT).strip(),
                    Words.of(title),
                    functions.size(),
                    functions.stream()
                            .flatMap(function -> function.shapes().stream())
                            .toList(),
                    Words.of(Stream.concat(below, beside).toList()));
        }
    }
}
