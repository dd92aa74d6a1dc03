package fi.verkosto.applications.outcome;

import java.time.Instant;
import java.util.UUID;

/**
 * What came of an award, as coordination-service tells it.
 *
 * @param decisionId the award that it is to; null where nobody told
 */
public record GrantAnswer(UUID applicationId, UUID decisionId, Kind kind, Instant at) {

    /** What the lead said itself, or what an officer settled after the last day. */
    public enum Kind {
        ACCEPTED,
        ACCEPTED_LATE,
        DECLINED,
        LAPSED
    }

    boolean isAcceptance() {
        return switch (kind) {
            case ACCEPTED, ACCEPTED_LATE -> true;
            case DECLINED, LAPSED -> false;
        };
    }
}
