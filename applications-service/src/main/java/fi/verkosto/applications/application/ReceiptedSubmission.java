package fi.verkosto.applications.application;

/**
 * A version that was just submitted.
 *
 * @param receipt a compact JWS; the register keeps it
 */
public record ReceiptedSubmission(Submission submission, String receipt) {}
