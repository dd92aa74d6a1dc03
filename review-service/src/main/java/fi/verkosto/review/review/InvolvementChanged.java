package fi.verkosto.review.review;

import java.util.UUID;

/** Who has to do with an application, or must not, may be somebody else than before. Stays in this service. */
public record InvolvementChanged(UUID reviewId) {}
