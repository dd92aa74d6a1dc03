package fi.verkosto.api.constraint;

import fi.verkosto.api.value.BusinessId;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A business ID whose check digit fits: see {@link BusinessId}. Null passes. */
@Constraint(validatedBy = CheckDigit.Rule.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface CheckDigit {

    String message() default "no business ID with its check digit";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The rule behind the annotation. */
    final class Rule implements ConstraintValidator<CheckDigit, String> {

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null || BusinessId.isValid(text);
        }
    }
}
