package fi.verkosto.applications.messaging;

import fi.verkosto.applications.messaging.DecisionNotified.OtherLastDay;
import fi.verkosto.applications.outcome.TellCorrection.Answer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** {@code fi.verkosto.correction.letter-sent.v1}: see its schema in contracts. */
record CorrectionLetterSent(
        @NotNull UUID applicationId,
        @NotBlank String party,
        @NotNull Outcome outcome,
        @NotNull Instant decidedAt,
        @NotNull LocalDate lastDay,
        @Valid OtherLastDay otherLastDay,
        boolean again,
        @Valid Enclosed file) {

    Answer toAnswer() {
        return new Answer(
                applicationId,
                party,
                outcome == Outcome.UPHELD,
                decidedAt,
                DecisionNotified.toLastDays(lastDay, otherLastDay),
                Enclosed.sending(file, again));
    }

    /** What leaves the decision as it is. */
    enum Outcome {
        UPHELD,
        INADMISSIBLE
    }
}
