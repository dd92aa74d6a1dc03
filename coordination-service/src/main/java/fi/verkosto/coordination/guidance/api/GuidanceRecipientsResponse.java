package fi.verkosto.coordination.guidance.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.coordination.guidance.Recipient;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "GuidanceRecipients")
record GuidanceRecipientsResponse(
        @Schema(description = "For whom the note is now: those first that have not acknowledged it; at most 1 000")
        @Size(max = 1_000)
        List<RecipientAnswer> items) {

    static GuidanceRecipientsResponse from(List<Recipient> recipients) {
        return new GuidanceRecipientsResponse(
                recipients.stream().map(RecipientAnswer::from).toList());
    }

    @Schema(name = "GuidanceRecipient")
    record RecipientAnswer(
            @Schema(examples = "0502454-6") @Size(max = Lengths.BUSINESS_ID)
            String businessId,

            @Schema(examples = "Omnia") @Size(max = Lengths.NAME)
            String name,

            @Schema(nullable = true, description = "null until somebody of it has said that it was read")
            Instant acknowledgedAt) {

        static RecipientAnswer from(Recipient recipient) {
            return new RecipientAnswer(recipient.businessId(), recipient.name(), recipient.acknowledgedAt());
        }
    }
}
