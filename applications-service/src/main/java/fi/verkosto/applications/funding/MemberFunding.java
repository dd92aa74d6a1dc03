package fi.verkosto.applications.funding;

import fi.verkosto.api.value.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One organisation's part of the funding. The parts add up to the whole, to the cent.
 *
 * @param ownFunding what it stated, and its share of what the statements of all fall short of the minimum
 * @param requestedGrant its costs less its own funding and other income; negative where it pays for others
 */
public record MemberFunding(
        String businessId,
        @Schema(implementation = MoneyTotal.class) Money totalCosts,
        @Schema(implementation = MoneyTotal.class) Money ownFunding,
        @Schema(implementation = MoneyTotal.class) Money otherIncome,
        @Schema(implementation = MoneyTotal.class) Money requestedGrant) {}
