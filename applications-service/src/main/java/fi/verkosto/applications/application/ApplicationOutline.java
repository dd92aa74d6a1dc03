package fi.verkosto.applications.application;

import java.time.Instant;
import java.util.UUID;

/**
 * An application in a list, without what it holds.
 *
 * @param title as it was submitted last, or as a draft has it now; null while there is none
 * @param submittedAt the last submission; null before the first
 */
public record ApplicationOutline(
        UUID id,
        UUID callId,
        String strand,
        ApplicationState state,
        String caseNumber,
        String title,
        String leadOrganisation,
        int submissions,
        int completeness,
        Instant updatedAt,
        Instant submittedAt) {

    private static final int WHOLE = 100;

    /** What officers see of it: no trace of what was saved since. */
    public ApplicationOutline asSubmitted() {
        return new ApplicationOutline(
                id,
                callId,
                strand,
                state,
                caseNumber,
                title,
                leadOrganisation,
                submissions,
                WHOLE,
                submittedAt,
                submittedAt);
    }
}
