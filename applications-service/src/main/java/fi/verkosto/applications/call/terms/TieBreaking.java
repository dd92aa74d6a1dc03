package fi.verkosto.applications.call.terms;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.api.text.SingleLine;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How it is decided who of equals is funded.
 *
 * @param source of the value that lots are drawn by; null where a person decides
 */
public record TieBreaking(
        @NotNull @Schema(examples = "PERSON") TieBreakingMethod method,

        @Schema(
                description =
                        "Of a lottery: what the value is going to be, who publishes it when, and how it is written; null where a "
                                + "person decides",
                nullable = true)
        @Size(max = Lengths.REASON)
        @SingleLine
        String source) {

    static final TieBreaking BY_PERSON = new TieBreaking(TieBreakingMethod.PERSON, null);
}
