package fi.verkosto.review.invitation.api;

import fi.verkosto.api.request.Versions;
import fi.verkosto.api.text.Lengths;
import fi.verkosto.review.evaluator.api.MailRecipientRequest;
import fi.verkosto.review.invitation.EvaluatorInvitation;
import fi.verkosto.review.invitation.InvitationState;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** An invitation to the register that went to a mail address. Its code is in the mail alone. */
@Schema(name = "EvaluatorInvitation")
record InvitationResponse(
        UUID id,

        @Schema(description = "The business ID of the agency whose register it is to", examples = "2769790-1")
        @Size(max = Lengths.BUSINESS_ID)
        String agency,

        InvitationState state,

        @Schema(description = "The version for If-Match; the same as in the ETag", examples = "0")
        long version,

        @Schema(description = "Where it was sent last; null once it is over, when it is forgotten", nullable = true)
        MailRecipientRequest mail,

        @Size(max = 3) List<@Size(max = 2) String> languages,

        @Schema(description = "Codes of the themes that the person knows, as far as the officer knows") @Size(max = 50)
        List<String> themes,

        @Schema(description = "How many applications they may take at once within one call", examples = "8")
        int capacity,

        Instant invitedAt,

        @Schema(description = "When the last of its mails was asked for")
        Instant sentAt,

        @Schema(description = "How many mails of it were asked for", examples = "1")
        int timesSent,

        @Schema(description = "The last day, in Finland, on which the code of the last mail is taken")
        LocalDate lastDay,

        @Schema(
                description = "Whether there is a code that is taken. Not once it is over, nor after too many wrong"
                        + " codes, when it has to be sent again")
        boolean hasCode,

        @Schema(description = "When it was answered, withdrawn or ran out; null before", nullable = true)
        Instant endedAt,

        @Schema(description = "Why the person declined", nullable = true) @Size(max = Lengths.REASON)
        String declineReason,

        @Schema(
                description = "The entry in the register of the person who accepted; null where nobody did, and once"
                        + " they are forgotten",
                nullable = true)
        UUID evaluatorId) {

    static InvitationResponse from(EvaluatorInvitation invitation) {
        return new InvitationResponse(
                invitation.id(),
                invitation.agency(),
                invitation.state(),
                invitation.version(),
                invitation.recipient().map(MailRecipientRequest::of).orElse(null),
                invitation.languages(),
                invitation.themes(),
                invitation.capacity(),
                invitation.invitedAt(),
                invitation.sentAt(),
                invitation.timesSent(),
                invitation.lastDay(),
                invitation.hasCode(),
                invitation.endedAt().orElse(null),
                invitation.declineReason().orElse(null),
                invitation.evaluatorId().orElse(null));
    }

    RestResponse<InvitationResponse> withEtag() {
        return ResponseBuilder.ok(this).tag(Versions.etag(version)).build();
    }
}
