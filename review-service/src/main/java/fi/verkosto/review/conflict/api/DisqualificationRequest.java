package fi.verkosto.review.conflict.api;

import fi.verkosto.api.text.Lengths;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is disqualified, and why. */
record DisqualificationRequest(
        @Size(max = Lengths.PERSON)
        @Schema(
                description =
                        "The subject of the person's access token, for officers who state it of somebody else; null"
                                + " for the caller",
                nullable = true,
                examples = "00000000-0000-7000-8000-000000000005")
        String person,

        @NotBlank @Size(max = Lengths.REASON) @Schema(examples = "I am married to the project's manager.")
        String reason) {}
