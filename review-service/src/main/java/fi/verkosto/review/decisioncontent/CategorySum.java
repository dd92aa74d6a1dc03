package fi.verkosto.review.decisioncontent;

import fi.verkosto.api.value.Money;

/**
 * What of a grant is for one kind of costs.
 *
 * @param category a code of the call's cost categories
 */
public record CategorySum(String category, Money sum) {}
