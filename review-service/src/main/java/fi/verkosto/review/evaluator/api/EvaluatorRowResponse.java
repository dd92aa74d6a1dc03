package fi.verkosto.review.evaluator.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.review.evaluator.EvaluatorRow;
import fi.verkosto.review.evaluator.EvaluatorState;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the list of a register shows of somebody. */
@Schema(name = "EvaluatorRow")
record EvaluatorRowResponse(
        UUID id,

        @Schema(description = "The subject of the person's access tokens") @Size(max = Lengths.PERSON)
        String person,

        @Schema(
                description =
                        "What the person is called, as their token said last; null where that is not known, and before"
                                + " they have confirmed",
                nullable = true)
        @Size(max = Lengths.NAME)
        String name,

        EvaluatorState state,

        @Size(max = 3) List<@Size(max = 2) String> languages,

        @Schema(description = "Codes of the themes that they know") @Size(max = 50)
        List<String> themes,

        @Schema(description = "How many applications they take at once within one call", examples = "8")
        int capacity,

        @Schema(
                description = "How many applications to all calls of the agency they have to evaluate now. One that the"
                        + " reader is disqualified from is not among them",
                examples = "3")
        long load) {

    static EvaluatorRowResponse from(EvaluatorRow row, Optional<String> name) {
        return new EvaluatorRowResponse(
                row.id(),
                row.person(),
                name.orElse(null),
                row.state(),
                row.languages(),
                row.themes(),
                row.capacity(),
                row.load());
    }
}
