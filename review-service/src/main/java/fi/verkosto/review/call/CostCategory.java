package fi.verkosto.review.call;

import fi.verkosto.api.refusal.LocalizedText;

/** A kind of costs that budgets, and so grants, of a call are divided into. */
public record CostCategory(String code, LocalizedText names) {}
