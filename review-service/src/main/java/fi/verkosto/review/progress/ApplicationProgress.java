package fi.verkosto.review.progress;

import fi.verkosto.review.panel.PanelState;
import fi.verkosto.review.review.Organisation;
import fi.verkosto.review.review.ReviewState;
import java.util.Optional;
import java.util.UUID;

/**
 * How far the review of one application is.
 *
 * @param panel of the panel round that is open or closed; empty if none is
 */
public record ApplicationProgress(
        UUID reviewId,
        UUID applicationId,
        String caseNumber,
        String strand,
        String title,
        Organisation lead,
        ReviewState state,
        Load load,
        Optional<PanelState> panel) {}
