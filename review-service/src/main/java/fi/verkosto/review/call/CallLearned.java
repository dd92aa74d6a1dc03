package fi.verkosto.review.call;

/** A call was published, or published again. Stays in this service. */
public record CallLearned(KnownCall call) {}
