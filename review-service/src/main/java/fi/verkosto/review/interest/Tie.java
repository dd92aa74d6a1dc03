package fi.verkosto.review.interest;

import fi.verkosto.api.constraint.CheckDigit;
import fi.verkosto.api.text.Lengths;
import fi.verkosto.api.text.SingleLine;
import fi.verkosto.api.value.WrittenForm;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An organisation beside the employer that a person has to do with: a board, an association, a former or coming employer.
 *
 * @param from the first day, Helsinki; null where it was always so
 * @param to the last day; null where no end is known
 */
@Schema(name = "Tie")
public record Tie(
        @NotNull
        @CheckDigit
        @Schema(
                description = "The business ID of the organisation",
                examples = "0208201-1",
                pattern = "^" + WrittenForm.BUSINESS_ID + "$")
        String businessId,

        @Size(max = Lengths.ROLE)
        @SingleLine
        @Schema(
                description = "What the person is there, in their words; null if they do not say",
                examples = "Member of the board",
                nullable = true)
        String role,

        @Schema(description = "The first day, in Finland; null where none is known", nullable = true)
        LocalDate from,

        @Schema(description = "The last day, in Finland; null while it lasts", nullable = true)
        LocalDate to) {

    /** Whether it had not ended on that day: what begins later is known already, and so counts. */
    boolean holdsOn(LocalDate day) {
        return to == null || !to.isBefore(day);
    }
}
