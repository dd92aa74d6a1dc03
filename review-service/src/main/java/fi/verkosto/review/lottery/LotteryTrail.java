package fi.verkosto.review.lottery;

import fi.verkosto.review.audit.AuditDetails;
import fi.verkosto.review.audit.AuditTrail;
import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.audit.ReviewRole;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/**
 * Writes down in the trail of the call what becomes of its lotteries. What was signed goes with it, and so into the record,
 * from which alone the lots can be drawn again.
 */
@ApplicationScoped
class LotteryTrail {

    private final AuditTrail trail;

    LotteryTrail(AuditTrail trail) {
        this.trail = trail;
    }

    void committed(Lottery lottery) {
        record(lottery, ReviewRole.OFFICER, ReviewAction.LOTTERY_COMMITTED, lottery.signedCommitment());
    }

    void entered(Lottery lottery, ReviewRole role) {
        lottery.signedDraw()
                .ifPresentOrElse(
                        signed -> record(lottery, role, ReviewAction.LOTTERY_DRAWN, signed),
                        () -> trail.recordOfCall(
                                lottery.callId(),
                                role,
                                ReviewAction.LOTTERY_VALUE_ENTERED,
                                Map.of(AuditDetails.ITEM, id(lottery))));
    }

    void cancelled(Lottery lottery, String reason) {
        trail.recordOfCall(
                lottery.callId(),
                ReviewRole.OFFICER,
                ReviewAction.LOTTERY_CANCELLED,
                Map.of(AuditDetails.ITEM, id(lottery), AuditDetails.REASON, reason));
    }

    private void record(Lottery lottery, ReviewRole role, ReviewAction action, String signed) {
        trail.recordOfCall(
                lottery.callId(), role, action, Map.of(AuditDetails.ITEM, id(lottery), AuditDetails.SIGNED, signed));
    }

    private static String id(Lottery lottery) {
        return lottery.id().toString();
    }
}
