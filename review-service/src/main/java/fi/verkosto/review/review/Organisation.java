package fi.verkosto.review.review;

/** A provider as an application names it. */
public record Organisation(String businessId, String name) {}
