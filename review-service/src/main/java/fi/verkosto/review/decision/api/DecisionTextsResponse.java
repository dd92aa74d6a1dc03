package fi.verkosto.review.decision.api;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.text.Lengths;
import fi.verkosto.review.decisioncontent.StandardText;
import fi.verkosto.review.decisioncontent.TextUse;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What decisions say again and again. */
@Schema(name = "DecisionTexts")
record DecisionTextsResponse(@Size(max = 100) List<OfCode> texts) {

    static final DecisionTextsResponse ALL = new DecisionTextsResponse(
            Stream.of(StandardText.values()).map(OfCode::from).toList());

    /** One of them. */
    @Schema(name = "DecisionText")
    record OfCode(
            @Schema(examples = "COSTS_LEFT_OUT") @Size(max = Lengths.CODE)
            String code,

            TextUse use,

            @Schema(description = "Whether the selection drafts it for every award")
            boolean usual,

            @Schema(description = "With its placeholders in braces")
            LocalizedText text,

            @Schema(description = "The names of its placeholders, the same in every language", examples = "[\"euros\"]")
            @Size(max = 10)
            List<@Size(max = Lengths.CODE) String> placeholders) {

        static OfCode from(StandardText text) {
            return new OfCode(text.name(), text.use(), text.isUsual(), text.text(), text.placeholders());
        }
    }
}
