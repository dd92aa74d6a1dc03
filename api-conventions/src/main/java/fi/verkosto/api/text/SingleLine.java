package fi.verkosto.api.text;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A name or a title, which stands within lines of mails, letters and lists: no line break, no tab, and nothing that turns
 * the direction of writing for what stands behind it. Texts without this may have all of them.
 */
@Constraint(validatedBy = SingleLine.Rule.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface SingleLine {

    String message() default "must be a single line";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The rule behind the constraint. */
    final class Rule implements ConstraintValidator<SingleLine, String> {

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null || Text.isSingleLine(text);
        }
    }
}
