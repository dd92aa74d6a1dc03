package fi.verkosto.coordination.storyboard.api;

import fi.verkosto.api.request.Versions;
import fi.verkosto.api.text.Lengths;
import fi.verkosto.coordination.storyboard.LearningSession;
import fi.verkosto.coordination.storyboard.SessionState;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** A day on which the networks of a programme show each other where they are. */
@Schema(name = "LearningSession")
record LearningSessionResponse(
        UUID id,

        UUID programmeId,

        @Schema(examples = "Ensimmäinen oppimispäivä") @Size(max = Lengths.TITLE)
        String title,

        @Schema(examples = "2019-06-12") LocalDate heldOn,

        SessionState state,

        @Schema(nullable = true, description = "When the storyboards were made; null until then")
        Instant frozenAt,

        @Schema(description = "What If-Match names, without the quotes")
        long version) {

    static LearningSessionResponse from(LearningSession session) {
        return new LearningSessionResponse(
                session.id(),
                session.programmeId(),
                session.title(),
                session.heldOn(),
                session.state(),
                session.frozenAt().orElse(null),
                session.version());
    }

    RestResponse<LearningSessionResponse> withEtag() {
        return ResponseBuilder.ok(this).tag(Versions.etag(version)).build();
    }
}
