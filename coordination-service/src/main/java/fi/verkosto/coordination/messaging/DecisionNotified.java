package fi.verkosto.coordination.messaging;

import fi.verkosto.api.value.Money;
import fi.verkosto.coordination.programme.Award;
import fi.verkosto.coordination.programme.Provider;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.UUID;

/** What this service needs of a notified decision. */
record DecisionNotified(
        @NotNull UUID applicationId,
        @NotNull UUID callId,
        String agency,
        @NotNull StrandKind strandKind,
        @NotNull Outcome outcome,
        @Valid Money awarded,
        @NotNull @Valid Application application) {

    enum StrandKind {
        NETWORK,
        COORDINATION
    }

    enum Outcome {
        AWARDED,
        REJECTED
    }

    @AssertTrue(message = "an award must tell its sum")
    boolean isSumKnown() {
        return outcome != Outcome.AWARDED || awarded != null;
    }

    Award toAward() {
        return new Award(
                callId,
                BeforeAgencies.agency(agency),
                applicationId,
                application.caseNumber(),
                application.title(),
                application.lead().toProvider(),
                application.members().stream().map(Organisation::toProvider).toList(),
                awarded);
    }

    record Application(
            @NotBlank String caseNumber,
            @NotBlank String title,
            @NotNull @Valid Organisation lead,
            @NotNull List<@NotNull @Valid Organisation> members) {}

    record Organisation(
            @NotNull @Pattern(regexp = "\\d{7}-\\d") String businessId,
            @NotBlank String name) {

        Provider toProvider() {
            return new Provider(businessId, name);
        }
    }
}
