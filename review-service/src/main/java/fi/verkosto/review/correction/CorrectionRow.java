package fi.verkosto.review.correction;

import fi.verkosto.review.review.SubmittedApplication;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a list shows of a correction request and what it is about.
 *
 * @param proposal null until one is presented, and to some readers until it is given
 */
public record CorrectionRow(
        UUID id,
        UUID decisionId,
        CorrectionState state,
        String party,
        CorrectionChannel channel,
        Instant arrivedAt,
        LocalDate lastDay,
        boolean late,
        String handler,
        CorrectionProposal proposal,
        Instant decidedAt,
        long version,
        UUID applicationId,
        SubmittedApplication application) {

    CorrectionRow withoutWhatIsNotGiven() {
        return decidedAt != null
                ? this
                : new CorrectionRow(
                        id,
                        decisionId,
                        state,
                        party,
                        channel,
                        arrivedAt,
                        lastDay,
                        late,
                        handler,
                        null,
                        null,
                        version,
                        applicationId,
                        application);
    }

    static final String OF_CALL = """
            select c.id, c.decisionId, c.state, c.party, c.channel, c.arrivedAt, c.lastDay, c.late, c.handler, c.proposal,
                c.decidedAt, c.version, r.applicationId, r.application
            from CorrectionRequest c join Review r on r.id = c.reviewId
            where c.callId = :call and c.reviewId not in :leftOut order by c.arrivedAt, c.id""";
}
