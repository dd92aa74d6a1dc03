package fi.verkosto.applications.submission;

import fi.verkosto.applications.application.Submission;

/**
 * A version that was just submitted.
 *
 * @param receipt a compact JWS; the register keeps it
 */
public record ReceiptedSubmission(Submission submission, String receipt) {}
