package fi.verkosto.applications.application;

import fi.verkosto.api.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;

/** What one organisation of the consortium spends on one cost category. */
public record BudgetLine(
        @Size(max = 20) String businessId,
        @Size(max = 64) String costCategory,
        @Valid Money amount) {}
