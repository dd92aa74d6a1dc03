package fi.verkosto.review.decision.api;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.text.Lengths;
import fi.verkosto.review.decisioncontent.Sentence;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that a decision says. */
@Schema(name = "SaidSentence")
record SentenceResponse(
        @Schema(description = "In the catalogue; null for own words", nullable = true, examples = "COSTS_LEFT_OUT")
        @Size(max = Lengths.CODE)
        String code,

        @Schema(description = "What its placeholders stand for", examples = "{\"euros\": \"12 000\"}") @Size(max = 10)
        Map<@Size(max = Lengths.CODE) String, @Size(max = Lengths.NAME) String> values,

        @Schema(description = "Filled in; own words are the same in every language")
        Words text) {

    static SentenceResponse from(Sentence sentence) {
        return new SentenceResponse(sentence.code(), sentence.values(), Words.from(sentence.text()));
    }

    /** What is said, in the three languages. */
    @Schema(name = "DecisionWords")
    record Words(
            @Size(max = Lengths.TEXT) String fi,
            @Size(max = Lengths.TEXT) String sv,
            @Size(max = Lengths.TEXT) String en) {

        static Words from(LocalizedText text) {
            return new Words(text.fi(), text.sv(), text.en());
        }
    }
}
