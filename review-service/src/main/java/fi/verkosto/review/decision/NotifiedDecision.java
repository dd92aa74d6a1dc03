package fi.verkosto.review.decision;

/**
 * A decision for those whom it was given to.
 *
 * @param version of the application, which was decided on
 */
public record NotifiedDecision(Decision decision, String caseNumber, int version) {}
