package fi.verkosto.applications.content;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.api.text.SingleLine;
import fi.verkosto.api.value.WrittenForm;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A provider that takes part beside the lead applicant. */
public record ConsortiumMember(
        @Schema(examples = "0208201-1") @Size(max = Lengths.BUSINESS_ID) @SingleLine
        String businessId,

        @Schema(description = "What the provider does in the network, in a word or two")
        @Size(max = Lengths.ROLE)
        @SingleLine
        String role,

        @Schema(description = "A code of the call's list of development stages", examples = "STARTING")
        @Pattern(regexp = WrittenForm.CODE)
        String developmentStage,

        @Schema(description = "What the provider does, at length") @Size(max = Lengths.TEXT)
        String tasks) {}
