package fi.verkosto.applications.messaging;

import fi.verkosto.applications.messaging.DecisionNotified.Letter;
import fi.verkosto.applications.outcome.TellCorrection.Answer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * {@code fi.verkosto.correction.decided.v1}, as far as applications need it.
 *
 * @param party null of what was told before it was told who asked, as the letter is
 * @param letter null likewise, and of what is corrected: the decision in its place is told of itself
 */
record CorrectionDecided(
        @NotNull UUID applicationId,
        String party,
        @NotNull Outcome outcome,
        @Valid Letter letter,
        @NotNull Instant decidedAt) {

    /** None where there is nothing that parties are not told otherwise: the mail of a letter that is attached comes with that. */
    Optional<Answer> toAnswer() {
        return outcome == Outcome.CORRECTED || letter == null || party == null || letter.isAttached()
                ? Optional.empty()
                : Optional.of(new Answer(
                        applicationId,
                        party,
                        outcome == Outcome.UPHELD,
                        decidedAt,
                        letter.toLastDays(),
                        Enclosed.sending(null, false)));
    }

    enum Outcome {
        UPHELD,
        CORRECTED,
        INADMISSIBLE
    }
}
