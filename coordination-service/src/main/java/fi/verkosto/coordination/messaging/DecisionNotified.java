package fi.verkosto.coordination.messaging;

import fi.verkosto.api.value.Money;
import fi.verkosto.coordination.grant.CategorySum;
import fi.verkosto.coordination.grant.Offer;
import fi.verkosto.coordination.programme.Award;
import fi.verkosto.coordination.programme.Provider;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What this service needs of a notified decision. */
record DecisionNotified(
        @NotNull UUID decisionId,
        @NotNull UUID applicationId,
        @NotNull UUID callId,
        String agency,
        @NotNull StrandKind strandKind,
        @NotNull Outcome outcome,
        @Valid Money awarded,
        List<@NotNull @Valid CategoryGrant> grant,
        LocalDate acceptBy,
        UUID supersedes,
        @NotNull Instant notifiedAt,
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
                new Offer(decisionId, awarded, perCategory(), acceptBy));
    }

    /** A lump sum has none. */
    private List<CategorySum> perCategory() {
        return grant == null
                ? List.of()
                : grant.stream().map(CategoryGrant::toCategorySum).toList();
    }

    record CategoryGrant(
            @NotBlank String category, @NotNull @Valid Money sum) {

        CategorySum toCategorySum() {
            return new CategorySum(category, sum);
        }
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
