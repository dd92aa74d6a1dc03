package fi.verkosto.review.correction;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.request.Arrival;
import fi.verkosto.api.request.Versions;
import fi.verkosto.review.call.CallRole;
import fi.verkosto.review.decision.DecisionStep;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** What every step of a correction request begins with: call, review, decisions and request are locked. */
@ApplicationScoped
class CorrectionSteps {

    private final LockedDecisions decisions;
    private final CorrectionRequests requests;
    private final CorrectionAccess access;
    private final Arrival arrival;

    CorrectionSteps(LockedDecisions decisions, CorrectionRequests requests, CorrectionAccess access, Arrival arrival) {
        this.arrival = arrival;
        this.decisions = decisions;
        this.requests = requests;
        this.access = access;
    }

    /** Somebody of the applicants asks: when that reached the gateway, however long it waited since. */
    LodgingStep beginLodging(UUID decisionId, String demand, String grounds) {
        DecisionStep of = decisions.lock(decisionId, access.person());
        String party = access.requireParty(of.decision(), of.review());
        return new LodgingStep(
                of,
                new Lodged(
                        party,
                        CorrectionChannel.PORTAL,
                        arrival.instant().truncatedTo(ChronoUnit.SECONDS),
                        demand,
                        grounds));
    }

    /** An officer registers what came in another way. */
    DecisionStep beginRegistration(UUID decisionId) {
        DecisionStep of = decisions.lock(decisionId, access.person());
        access.require(of.review(), CallRole.OFFICER);
        return of;
    }

    CorrectionStep begin(UUID requestId, String ifMatch, CallRole... anyOf) {
        DecisionStep of = lockDecision(requestId);
        access.require(of.review(), anyOf);
        return step(requestId, ifMatch, of);
    }

    /** By whoever decides anew: as with every decision, they are disqualified from none of the call's applications. */
    CorrectionStep beginDeciding(UUID requestId, String ifMatch, CallRole... anyOf) {
        DecisionStep of = lockDecision(requestId);
        access.requireAll(of.review(), anyOf);
        return step(requestId, ifMatch, of);
    }

    /** By an officer, in whatever version: what is sent again never changes. */
    CorrectionStep beginResending(UUID requestId) {
        DecisionStep of = lockDecision(requestId);
        access.require(of.review(), CallRole.OFFICER);
        return new CorrectionStep(locked(requestId), of, decisions.holdingNow(of));
    }

    private DecisionStep lockDecision(UUID requestId) {
        UUID decisionId = requests.decisionOf(requestId).orElseThrow(CorrectionSteps::notFound);
        return decisions.lock(decisionId, access.person());
    }

    private CorrectionStep step(UUID requestId, String ifMatch, DecisionStep of) {
        CorrectionRequest request = locked(requestId);
        Versions.check(ifMatch, request.version());
        return new CorrectionStep(request, of, decisions.holdingNow(of));
    }

    private CorrectionRequest locked(UUID requestId) {
        return requests.lock(requestId).orElseThrow(CorrectionSteps::notFound);
    }

    private static Refusal notFound() {
        return new Refusal(CommonError.NOT_FOUND);
    }

    /** What comes, and against what. */
    record LodgingStep(DecisionStep of, Lodged lodged) {}
}
