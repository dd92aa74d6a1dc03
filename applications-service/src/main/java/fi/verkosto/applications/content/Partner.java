package fi.verkosto.applications.content;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.api.text.SingleLine;
import fi.verkosto.api.value.WrittenForm;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody outside the consortium whom the project works with. */
public record Partner(
        @Size(max = Lengths.NAME) @SingleLine String name,

        @Schema(
                description =
                        "The partner's business ID, where it has one: evaluators of the same organisation are disqualified",
                examples = "9900101-0",
                nullable = true)
        @Size(max = Lengths.BUSINESS_ID)
        @SingleLine
        String businessId,

        @Schema(description = "A code of the call's list of kinds of partners", examples = "WORKING_LIFE")
        @Pattern(regexp = WrittenForm.CODE)
        String kind) {}
