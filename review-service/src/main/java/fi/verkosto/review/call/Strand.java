package fi.verkosto.review.call;

import fi.verkosto.api.value.Money;

/**
 * A strand of a call, with the number of awards it allows at the most.
 *
 * @param money what its awards may come to; null where it shares the call's money, or where that was not read yet
 * @param rules what every application of it must have; null where they were not read yet
 */
public record Strand(String code, StrandKind kind, int maximumAwards, Money money, StrandRules rules) {}
