package fi.verkosto.coordination.agreement;

import fi.verkosto.api.value.Money;

/** What the lead would give an organisation. */
public record ProposedShare(String businessId, Money sum) {}
