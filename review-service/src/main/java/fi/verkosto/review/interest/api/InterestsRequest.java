package fi.verkosto.review.interest.api;

import fi.verkosto.api.constraint.CheckDigit;
import fi.verkosto.api.value.WrittenForm;
import fi.verkosto.review.interest.Tie;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The organisations that a person has to do with; they replace those told before. */
@Schema(name = "InterestsRequest")
record InterestsRequest(
        @CheckDigit
        @Schema(
                description = "The business ID of the person's employer; null if they have none",
                examples = "0211675-2",
                pattern = "^" + WrittenForm.BUSINESS_ID + "$",
                nullable = true)
        String employer,

        @NotNull @Size(max = 100) List<@NotNull @Valid Tie> ties) {}
