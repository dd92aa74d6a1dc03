package fi.verkosto.review.ranking;

import fi.verkosto.review.call.CallAccess;
import fi.verkosto.review.call.CallRole;
import fi.verkosto.review.call.KnownCall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Shows how the scores of a call spread, without those of applications that the caller is disqualified from. */
@ApplicationScoped
public class ReadDistribution {

    private final RankApplications ranking;
    private final CallAccess access;

    ReadDistribution(RankApplications ranking, CallAccess access) {
        this.ranking = ranking;
        this.access = access;
    }

    @Transactional
    public ScoreDistribution read(UUID callId) {
        KnownCall call = access.require(callId, CallRole.OFFICER, CallRole.PRESENTER, CallRole.DECIDER);
        return ScoreDistribution.of(call.criteria(), ranking.rankForCaller(call));
    }
}
