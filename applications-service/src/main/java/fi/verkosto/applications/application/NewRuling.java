package fi.verkosto.applications.application;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * A decision that was notified, as far as it rules an application.
 *
 * @param awardedGrant in euros; null for a rejection
 * @param supersedes the one in whose place it comes; null for a first decision
 */
public record NewRuling(UUID decisionId, long revision, UUID supersedes, Instant notifiedAt, BigDecimal awardedGrant) {

    boolean isAward() {
        return awardedGrant != null;
    }
}
