package fi.verkosto.applications.consortium.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.api.text.SingleLine;
import fi.verkosto.applications.access.AccessRight;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom the lead applicant offers a right. */
@Schema(name = "AccessInvitationRequest")
record AccessInvitationRequest(
        @Schema(description = "Where the person is told, and what they are known by", examples = "heidi@gradia.example")
        @NotBlank
        @Size(max = Lengths.MAIL_ADDRESS)
        @SingleLine
        String email,

        @Schema(
                description =
                        "The business ID of the lead, or of a provider that is invited or has accepted, for which the"
                                + " person acts",
                examples = "0208201-1")
        @NotBlank
        @Size(max = Lengths.BUSINESS_ID)
        @SingleLine
        String businessId,

        @NotNull AccessRight right,

        @Schema(description = "Of the mail to the person") @NotNull @Pattern(regexp = "fi|sv|en")
        String language) {}
