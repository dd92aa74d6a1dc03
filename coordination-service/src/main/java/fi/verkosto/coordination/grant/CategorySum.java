package fi.verkosto.coordination.grant;

import fi.verkosto.api.value.Money;

/** What of a grant is for which costs: a category's code of the call. */
public record CategorySum(String category, Money sum) {}
