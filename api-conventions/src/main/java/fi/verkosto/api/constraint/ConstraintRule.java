package fi.verkosto.api.constraint;

import fi.verkosto.api.refusal.Fault;
import fi.verkosto.api.refusal.LocalizedText;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Locale;

/** The rules of Bean Validation that requests use, with their texts. */
enum ConstraintRule {
    REQUIRED("Tieto puuttuu", "Uppgiften saknas", "A value is required", "NotNull", "NotBlank", "NotEmpty"),
    LENGTH(
            "Pituus tai määrä ei ole sallituissa rajoissa",
            "Längden eller antalet är inte inom de tillåtna gränserna",
            "The length or number is outside the limits",
            "Size"),
    RANGE(
            "Arvo ei ole sallituissa rajoissa",
            "Värdet är inte inom de tillåtna gränserna",
            "The value is outside the limits",
            "Min",
            "Max",
            "Positive",
            "PositiveOrZero",
            "DecimalMin",
            "DecimalMax",
            "Digits"),
    LINE(
            "Rivinvaihdot, sarkaimet ja kirjoitussuuntaa kääntävät merkit eivät ole sallittuja",
            "Radbyten, tabbar och tecken som vänder skrivriktningen är inte tillåtna",
            "Line breaks, tabs and characters that turn the direction of writing are not allowed",
            "SingleLine"),
    FORMAT("Muoto on väärä", "Formatet är fel", "The format is wrong", "Pattern", "Email", "Mailable", "CheckDigit"),
    INVALID("Arvo ei kelpaa", "Värdet duger inte", "The value is not valid");

    private final LocalizedText text;
    private final String[] annotations;

    ConstraintRule(String fi, String sv, String en, String... annotations) {
        this.text = new LocalizedText(fi, sv, en);
        this.annotations = annotations;
    }

    /** What is wrong there, and what the constraint would allow. */
    static Fault fault(String pointer, Annotation constraint) {
        ConstraintRule rule = of(constraint);
        LocalizedText limits = ConstraintLimits.of(constraint);
        return Fault.at(
                pointer,
                rule.name().toLowerCase(Locale.ROOT),
                rule.text.fi() + limits.fi(),
                rule.text.sv() + limits.sv(),
                rule.text.en() + limits.en());
    }

    private static ConstraintRule of(Annotation constraint) {
        String name = constraint.annotationType().getSimpleName();
        return Arrays.stream(values())
                .filter(rule -> Arrays.asList(rule.annotations).contains(name))
                .findFirst()
                .orElse(INVALID);
    }
}
