package fi.verkosto.review.progress;

import fi.verkosto.review.review.Organisation;
import fi.verkosto.review.review.ReviewState;
import java.util.UUID;

/** How far the review of one application is. */
public record ApplicationProgress(
        UUID reviewId,
        UUID applicationId,
        String caseNumber,
        String strand,
        String title,
        Organisation lead,
        ReviewState state,
        Load load) {}
