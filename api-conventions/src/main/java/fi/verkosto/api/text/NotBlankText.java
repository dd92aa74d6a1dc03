package fi.verkosto.api.text;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.NotBlank;

/** {@code @NotBlank} by Unicode: Bean Validation's own takes a zero-width space for a text. Found as a service. */
public final class NotBlankText implements ConstraintValidator<NotBlank, String> {

    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
        return !Text.isBlank(text);
    }
}
