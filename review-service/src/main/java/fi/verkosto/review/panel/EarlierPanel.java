package fi.verkosto.review.panel;

import fi.verkosto.api.text.Lengths;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a panel had closed until an officer reopened it. */
@Schema(name = "EarlierPanel")
public record EarlierPanel(
        @Size(max = Lengths.TEXT) String notes,
        @Size(max = 100) List<PanelScore> scores,
        @Size(max = Lengths.PERSON) String closedBy,
        Instant closedAt,
        PanelReopening reopened) {

    EarlierPanel in(UnaryOperator<String> texts) {
        return new EarlierPanel(texts.apply(notes), scores, closedBy, closedAt, reopened.in(texts));
    }
}
