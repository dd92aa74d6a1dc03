package fi.verkosto.applications.outcome;

/** The letter of a decision that is sent to its applicants. */
public record LetterSent(RecordDecision.Decision decision, Sending sending) {}
