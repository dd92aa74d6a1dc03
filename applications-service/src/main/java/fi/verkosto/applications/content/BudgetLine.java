package fi.verkosto.applications.content;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.api.text.SingleLine;
import fi.verkosto.api.value.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;

/** What one organisation of the consortium spends on one cost category. */
public record BudgetLine(
        @Size(max = Lengths.BUSINESS_ID) @SingleLine String businessId,
        @Size(max = Lengths.CODE) @SingleLine String costCategory,
        @Valid Money amount) {}
