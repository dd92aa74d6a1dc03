package fi.verkosto.applications.listing.api;

import fi.verkosto.api.value.Money;
import fi.verkosto.applications.application.ApplicationState;
import fi.verkosto.applications.call.terms.MostOfCall;
import fi.verkosto.applications.content.Consortium;
import fi.verkosto.applications.funding.MoneyTotal;
import fi.verkosto.applications.listing.ListedApplication;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An application in the list of its call's staff. */
@Schema(
        name = "ListedApplication",
        description = "Of one that was never submitted: ID, strand, state, lead, completeness and times only")
record ListedResponse(
        UUID id,
        String strand,
        ApplicationState state,
        @Schema(nullable = true) String caseNumber,
        @Schema(nullable = true) String title,
        Organisation lead,

        @Schema(description = "Business IDs of the lead and the members") @Size(max = Consortium.MOST_MEMBERS + 1)
        List<String> organisations,

        @Schema(description = "Codes of the home regions of the lead and the members") @Size(max = MostOfCall.REGIONS)
        List<String> regions,

        @Schema(implementation = MoneyTotal.class, nullable = true)
        Money totalCosts,

        @Schema(implementation = MoneyTotal.class, nullable = true)
        Money requestedGrant,

        @Schema(description = "Once a decision was notified", nullable = true)
        Money grantedSum,

        @Schema(description = "The share of the sections without faults, in per cent")
        int completeness,

        @Schema(description = "Whether the lead or a member is in another submitted application of the call")
        boolean overlaps,

        @Schema(
                description =
                        "The first last day of a licence of the lead or a member, where it is before the end of the project; by the register as it is now",
                nullable = true)
        LocalDate licenceEndsOn,

        Instant createdAt,
        Instant updatedAt,

        @Schema(description = "Of the last submission by the applicant", nullable = true)
        Instant submittedAt,

        @Schema(
                description =
                        "When a supplement, or an officer on behalf of the applicant, changed what was submitted; null if nothing did since",
                nullable = true)
        Instant lastChangedAt) {

    static ListedResponse from(ListedApplication application) {
        return new ListedResponse(
                application.id(),
                application.strand(),
                application.state(),
                application.caseNumber(),
                application.title(),
                new Organisation(
                        application.lead().businessId(),
                        application.lead().nameFi(),
                        application.lead().nameSv()),
                application.organisations(),
                application.regions(),
                euros(application.sums().totalCosts()),
                euros(application.sums().requested()),
                euros(application.sums().granted()),
                application.completeness(),
                application.overlaps(),
                application.licenceEndsOn(),
                application.times().createdAt(),
                application.times().updatedAt(),
                application.times().submittedAt(),
                application.times().lastChangedAt());
    }

    private static Money euros(BigDecimal amount) {
        return amount == null ? null : Money.euros(amount);
    }

    @Schema(name = "ListedOrganisation", description = "The names are the register's, and null if it has none")
    record Organisation(
            String businessId,
            @Schema(nullable = true) String nameFi,
            @Schema(nullable = true) String nameSv) {}
}
