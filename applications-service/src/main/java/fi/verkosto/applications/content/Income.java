package fi.verkosto.applications.content;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.api.text.SingleLine;
import fi.verkosto.api.value.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;

/**
 * What one organisation of the consortium brings in beside the grant.
 *
 * @param ownFunding its own money
 * @param otherIncome what others pay it for the project
 */
public record Income(
        @Size(max = Lengths.BUSINESS_ID) @SingleLine String businessId,
        @Valid Money ownFunding,
        @Valid Money otherIncome) {}
