package fi.verkosto.applications.messaging;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.value.Money;
import fi.verkosto.applications.application.NewRuling;
import fi.verkosto.applications.messaging.DecisionNotified.OtherLastDay;
import fi.verkosto.applications.outcome.LetterSent;
import fi.verkosto.applications.outcome.RecordDecision.Decision;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** {@code fi.verkosto.decision.letter-sent.v1}: see its schema in contracts. */
record DecisionLetterSent(
        @NotNull UUID decisionId,
        @NotNull UUID applicationId,
        @NotNull @Min(1) Long revision,
        @Valid Money awarded,
        LocalDate acceptBy,
        UUID supersedes,
        @NotNull Instant notifiedAt,
        @NotNull @Valid LocalizedText reasons,
        @NotNull LocalDate lastDay,
        @Valid OtherLastDay otherLastDay,
        String party,
        boolean again,
        @Valid Enclosed file) {

    LetterSent toSent() {
        return new LetterSent(
                new Decision(
                        applicationId,
                        new NewRuling(
                                decisionId,
                                revision,
                                supersedes,
                                notifiedAt,
                                awarded == null ? null : awarded.amount()),
                        Optional.ofNullable(awarded),
                        reasons,
                        Optional.of(DecisionNotified.toLastDays(lastDay, otherLastDay)),
                        Optional.ofNullable(party),
                        Optional.ofNullable(acceptBy),
                        file != null),
                Enclosed.sending(file, again));
    }
}
