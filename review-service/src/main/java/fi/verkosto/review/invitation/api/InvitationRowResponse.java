package fi.verkosto.review.invitation.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.review.invitation.InvitationRow;
import fi.verkosto.review.invitation.InvitationState;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a list shows of an invitation that went to a mail address. */
@Schema(name = "EvaluatorInvitationRow")
record InvitationRowResponse(
        UUID id,
        InvitationState state,

        @Schema(description = "Where it was sent last; null once it is over", nullable = true)
        @Size(max = Lengths.MAIL_ADDRESS)
        String address,

        @Schema(
                description = "What the mail calls the person; null where it does not, and once it is over",
                nullable = true)
        @Size(max = Lengths.NAME)
        String name,

        Instant sentAt,

        @Schema(description = "The last day, in Finland, on which the code of the last mail is taken")
        LocalDate lastDay,

        @Schema(description = "Whether there is a code that is taken")
        boolean hasCode,

        @Schema(description = "The entry in the register of the person who accepted", nullable = true)
        UUID evaluatorId) {

    static InvitationRowResponse from(InvitationRow row) {
        return new InvitationRowResponse(
                row.id(),
                row.state(),
                row.address(),
                row.name(),
                row.sentAt(),
                row.lastDay(),
                row.hasCode(),
                row.evaluatorId());
    }
}
