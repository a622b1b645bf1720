package kz.kasip.standards.content;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kz.kasip.standards.document.template.Persons;
import kz.kasip.standards.standard.VersionContent;

/** Technical data that names organisations alone: persons are told to nobody, so there is no place for them. */
@Documented
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Impersonal.Validator.class)
@interface Impersonal {

    String message() default "must name organisations, no persons, phones or e-mail addresses";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks at every text. */
    class Validator implements ConstraintValidator<Impersonal, VersionContent.TechnicalData> {

        @Override
        public boolean isValid(VersionContent.TechnicalData data, ConstraintValidatorContext context) {
            return data == null || texts(data).noneMatch(Persons::isPersonal);
        }

        private static Stream<String> texts(VersionContent.TechnicalData data) {
            var single = Stream.of(data.stateBody(), data.sectoralCouncil(), data.nationalBody(), data.chamber());
            var many = Stream.of(List.of(data), data.earlierVersions()).flatMap(List::stream);
            return Stream.concat(
                            Stream.concat(
                                    single,
                                    Stream.of(data.developers(), data.experts(), data.updatedBy())
                                            .filter(Objects::nonNull)
                                            .flatMap(List::stream)),
                            many.flatMap(part -> part instanceof VersionContent.EarlierVersion earlier
                                            && earlier.developers() != null
                                    ? earlier.developers().stream()
                                    : Stream.of()))
                    .filter(Objects::nonNull)
                    .map(Map::values)
                    .flatMap(values -> values.stream())
                    .filter(Objects::nonNull);
        }
    }
}
