package fi.verkosto.review.panel;

import fi.verkosto.api.text.Lengths;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An officer went on with what was closed.
 *
 * @param by the officer's token subject
 */
@Schema(name = "PanelReopening")
public record PanelReopening(
        @Size(max = Lengths.PERSON) String by,
        @Size(max = Lengths.REASON) String reason,
        Instant at) {

    PanelReopening in(UnaryOperator<String> texts) {
        return new PanelReopening(by, texts.apply(reason), at);
    }
}
