package fi.verkosto.applications.version.api;

import fi.verkosto.api.blind.OrganisationLabel;
import fi.verkosto.api.value.Money;
import fi.verkosto.applications.content.Budget;
import fi.verkosto.applications.content.Consortium;
import fi.verkosto.applications.funding.Funding;
import fi.verkosto.applications.funding.MemberFunding;
import fi.verkosto.applications.funding.MoneyTotal;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who pays what in the version under review. */
@Schema(name = "ReviewedFunding")
record ReviewedFunding(
        @Schema(implementation = MoneyTotal.class) Money totalCosts,
        @Schema(implementation = MoneyTotal.class) Money ownFunding,
        @Schema(implementation = MoneyTotal.class) Money otherIncome,
        @Schema(implementation = MoneyTotal.class) Money requestedGrant,

        @Size(max = Budget.MOST_LINES + Consortium.MOST_MEMBERS + 1)
        List<ReviewedShare> members) {

    static ReviewedFunding of(Funding funding, Organisations organisations) {
        return new ReviewedFunding(
                funding.totalCosts(),
                funding.ownFunding(),
                funding.otherIncome(),
                funding.requestedGrant(),
                funding.members().stream()
                        .map(member -> ReviewedShare.of(member, organisations))
                        .toList());
    }

    /** What one organisation spends and pays. */
    @Schema(name = "ReviewedShare")
    record ReviewedShare(
            @Schema(description = "Null to evaluators where the review is blind", nullable = true)
            String businessId,

            @Schema(description = "Null where the review is not blind", nullable = true)
            OrganisationLabel label,

            @Schema(implementation = MoneyTotal.class) Money totalCosts,
            @Schema(implementation = MoneyTotal.class) Money ownFunding,
            @Schema(implementation = MoneyTotal.class) Money otherIncome,
            @Schema(implementation = MoneyTotal.class) Money requestedGrant) {

        static ReviewedShare of(MemberFunding member, Organisations organisations) {
            return new ReviewedShare(
                    organisations.known(member.businessId()),
                    organisations.label(member.businessId()),
                    member.totalCosts(),
                    member.ownFunding(),
                    member.otherIncome(),
                    member.requestedGrant());
        }
    }
}
