package fi.verkosto.applications.application;

import java.time.Instant;
import java.util.UUID;

/**
 * An application in a list, without what it holds.
 *
 * @param title as it was submitted last, or as a draft has it now; null while there is none
 * @param submittedAt when the applicant submitted it last; null before
 * @param lastChangedAt a later supplement or change on behalf; null if there was none
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
        Instant submittedAt,
        Instant lastChangedAt) {

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
                lastChangedAt == null ? submittedAt : lastChangedAt,
                submittedAt,
                lastChangedAt);
    }
}
