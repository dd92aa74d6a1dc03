package fi.verkosto.applications.agency;

import fi.verkosto.api.constraint.Mailable;
import fi.verkosto.api.text.Lengths;
import fi.verkosto.api.text.SingleLine;
import fi.verkosto.api.value.WrittenForm;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How the agency is reached, for its letters; its mails name the contact persons of the call.
 *
 * @param closesAt Helsinki's wall time; null for the usual time
 */
@Schema(name = "AgencyLetterhead")
public record Letterhead(
        @Schema(description = "In one line", examples = "PL 380, 00531 Helsinki")
        @NotBlank
        @Size(max = Lengths.NAME)
        @SingleLine
        String address,

        @Schema(examples = "kirjaamo@oph.example") @NotNull @Mailable @Size(max = Lengths.MAIL_ADDRESS) @SingleLine
        String email,

        @Schema(examples = "+358 29 533 1000", nullable = true) @Size(max = 50) @SingleLine
        String phone,

        @Schema(
                description =
                        "When its office closes, wall time in Finland: what arrives later on a last day is late. 16:15 without it",
                examples = "16:15",
                nullable = true)
        @Pattern(regexp = WrittenForm.CLOCK)
        String closesAt) {}
