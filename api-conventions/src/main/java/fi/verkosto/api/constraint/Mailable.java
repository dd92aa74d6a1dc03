package fi.verkosto.api.constraint;

import fi.verkosto.api.value.MailAddress;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A mail can go to this address: see {@link MailAddress}. Null passes, as with every constraint but those for presence. */
@Constraint(validatedBy = Mailable.Rule.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface Mailable {

    String message() default "no address that a mail can go to";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The rule behind the annotation. */
    final class Rule implements ConstraintValidator<Mailable, String> {

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null || MailAddress.isValid(text);
        }
    }
}
