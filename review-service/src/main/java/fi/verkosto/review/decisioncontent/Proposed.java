package fi.verkosto.review.decisioncontent;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.value.Money;

/**
 * What was drafted for an application before anybody wrote, which its ground is about.
 *
 * @param awarded null for a rejection
 * @param ground why
 */
public record Proposed(Outcome outcome, Money awarded, LocalizedText ground) {}
