package fi.verkosto.applications.messaging;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.value.Money;
import fi.verkosto.applications.application.NewRuling;
import fi.verkosto.applications.outcome.LastDays;
import fi.verkosto.applications.outcome.RecordDecision.Decision;
import fi.verkosto.messaging.MalformedEvent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** {@code fi.verkosto.decision.notified.v1}, as far as applications need it. */
record DecisionNotified(
        @NotNull UUID decisionId,
        @NotNull UUID applicationId,
        @NotNull @Min(1) Long revision,
        @NotNull Outcome outcome,
        @Valid Money awarded,
        LocalDate acceptBy,
        UUID supersedes,
        @NotNull Instant notifiedAt,
        @NotNull @Valid LocalizedText reasons,
        @Valid Letter letter) {

    /** What is told of the letter, which everybody reads in review-service. */
    record Letter(@NotNull LocalDate lastDay, @Valid OtherLastDay otherLastDay, String party, Boolean attached) {

        LastDays toLastDays() {
            return DecisionNotified.toLastDays(lastDay, otherLastDay);
        }

        /** Events from before that was told say nothing of it. */
        boolean isAttached() {
            return Boolean.TRUE.equals(attached);
        }
    }

    /** @param other null where there is one for all */
    static LastDays toLastDays(LocalDate lastDay, OtherLastDay other) {
        LastDays days = LastDays.ofAll(lastDay);
        return other == null ? days : days.withMember(other.organisation(), other.lastDay());
    }

    /** Of a member that asked for the correction, which the decision answers. */
    record OtherLastDay(
            @NotBlank String organisation, @NotNull LocalDate lastDay) {}

    /** Decisions from before had no letter. */
    private Optional<LastDays> lastDays() {
        return Optional.ofNullable(letter).map(Letter::toLastDays);
    }

    /** Decisions from before had no letter. */
    private boolean isAttached() {
        return letter != null && letter.isAttached();
    }

    Decision toDecision() {
        return switch (outcome) {
            case REJECTED -> decision(null);
            case AWARDED -> {
                if (awarded == null) {
                    throw new MalformedEvent("An award without a sum");
                }
                yield decision(awarded);
            }
        };
    }

    private Decision decision(Money granted) {
        return new Decision(
                applicationId,
                new NewRuling(decisionId, revision, supersedes, notifiedAt, granted == null ? null : granted.amount()),
                Optional.ofNullable(granted),
                reasons,
                lastDays(),
                Optional.ofNullable(letter).map(Letter::party),
                Optional.ofNullable(acceptBy),
                isAttached());
    }

    enum Outcome {
        AWARDED,
        REJECTED
    }
}
