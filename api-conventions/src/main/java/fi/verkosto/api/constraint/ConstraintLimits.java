package fi.verkosto.api.constraint;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.value.WrittenForm;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;

/** What a constraint allows, in words that go behind what is wrong; empty where that says it already. */
final class ConstraintLimits {

    private ConstraintLimits() {}

    static LocalizedText of(Annotation constraint) {
        return switch (constraint) {
            case Size size when size.min() == 0 -> atMost(size.max());
            case Size size when size.max() == Integer.MAX_VALUE -> atLeast(size.min());
            case Size size -> same(": " + size.min() + "–" + size.max());
            case Min least -> atLeast(least.value());
            case Max most -> atMost(most.value());
            case Pattern pattern ->
                WrittenForm.inWords(pattern.regexp())
                        .map(words -> new LocalizedText(": " + words.fi(), ": " + words.sv(), ": " + words.en()))
                        .orElse(same(""));
            default -> same("");
        };
    }

    private static LocalizedText atLeast(long least) {
        return new LocalizedText(": vähintään " + least, ": minst " + least, ": at least " + least);
    }

    private static LocalizedText atMost(long most) {
        return new LocalizedText(": enintään " + most, ": högst " + most, ": at most " + most);
    }

    private static LocalizedText same(String text) {
        return new LocalizedText(text, text, text);
    }
}
