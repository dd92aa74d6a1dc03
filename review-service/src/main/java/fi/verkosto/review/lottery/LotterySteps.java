package fi.verkosto.review.lottery;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.request.Versions;
import fi.verkosto.review.audit.ReviewRole;
import fi.verkosto.review.call.CallRole;
import fi.verkosto.review.call.KnownCall;
import fi.verkosto.review.call.KnownCalls;
import fi.verkosto.review.disqualification.ReviewAccess;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/**
 * What every step with a lottery begins with. The call is locked while one is committed to, so that no application comes
 * into two. A lottery is about all applications of a call: whoever is disqualified from one has no part in it.
 */
@ApplicationScoped
class LotterySteps {

    /** The value is entered twice: whoever prepares, presents or decides can be the second. */
    private static final CallRole[] ENTERING = {CallRole.OFFICER, CallRole.PRESENTER, CallRole.DECIDER};

    private final KnownCalls calls;
    private final Lotteries lotteries;
    private final ReviewAccess access;
    private final InstantSource clock;

    LotterySteps(KnownCalls calls, Lotteries lotteries, ReviewAccess access, InstantSource clock) {
        this.calls = calls;
        this.lotteries = lotteries;
        this.access = access;
        this.clock = clock;
    }

    CommitmentStep beginCommitment(UUID callId) {
        KnownCall call = calls.lock(callId).orElseThrow(LotterySteps::notFound);
        access.requireAllOf(callId, CallRole.OFFICER);
        return new CommitmentStep(call, clock.instant());
    }

    LotteryStep beginEntry(UUID id) {
        Lottery lottery = lotteries.lock(id).orElseThrow(LotterySteps::notFound);
        access.requireAllOf(lottery.callId(), ENTERING);
        CallRole role = access.reader(lottery.callId(), ENTERING).role();
        return new LotteryStep(lottery, access.person(), ReviewRole.valueOf(role.name()), clock.instant());
    }

    LotteryStep beginCancellation(UUID id, String ifMatch) {
        Lottery lottery = lotteries.lock(id).orElseThrow(LotterySteps::notFound);
        access.requireAllOf(lottery.callId(), CallRole.OFFICER);
        Versions.check(ifMatch, lottery.version());
        lottery.require(LotteryEvent.CANCEL);
        return new LotteryStep(lottery, access.person(), ReviewRole.OFFICER, clock.instant());
    }

    private static Refusal notFound() {
        return new Refusal(CommonError.NOT_FOUND);
    }

    /** The call, locked, and when its lottery is committed to. */
    record CommitmentStep(KnownCall call, Instant now) {}

    /** The lottery, locked, who takes the step, in which role, when. */
    record LotteryStep(Lottery lottery, String person, ReviewRole role, Instant now) {}
}
