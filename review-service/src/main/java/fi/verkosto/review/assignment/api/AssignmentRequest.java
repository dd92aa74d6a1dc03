package fi.verkosto.review.assignment.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.api.text.SingleLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom to ask for an evaluation. */
record AssignmentRequest(
        @NotBlank
        @Size(max = Lengths.PERSON)
        @SingleLine
        @Schema(
                description = "An evaluator of the call: their token subject",
                examples = "00000000-0000-7000-8000-000000000004")
        String evaluator,

        @Schema(
                description =
                        "The last day to answer, in Finland: today at the earliest, within two years; null for seven days from now",
                nullable = true,
                examples = "2018-11-30")
        LocalDate answerBy,

        @Schema(
                description =
                        "The last day to complete the scores, in Finland: the day of the answer at the earliest, within two"
                                + " years; null for three weeks after it",
                nullable = true,
                examples = "2018-12-14")
        LocalDate reviewBy) {}
