package fi.verkosto.review.panel;

import fi.verkosto.review.review.Review;

/**
 * A panel round as one person may see it.
 *
 * @param contentVisible whether they may see what it says now: a draft is for the officers of the call
 * @param pastVisible whether they may see what it said when it was closed before
 */
public record SeenPanelRound(PanelRound round, Review review, boolean contentVisible, boolean pastVisible) {}
