package fi.verkosto.review.lottery;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.SelectionError;
import fi.verkosto.review.lottery.LotterySteps.CommitmentStep;
import fi.verkosto.review.lottery.LotterySteps.LotteryStep;
import fi.verkosto.review.signing.InstallationKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What the staff of a call does with a lottery: commit to it; enter the value, the second time with the draw; or give it up. */
@ApplicationScoped
public class HoldLottery {

    private final LotterySteps steps;
    private final LotteryPool pool;
    private final LotteryTrail trail;
    private final Lotteries lotteries;
    private final InstallationKey key;

    HoldLottery(LotterySteps steps, LotteryPool pool, LotteryTrail trail, Lotteries lotteries, InstallationKey key) {
        this.steps = steps;
        this.pool = pool;
        this.trail = trail;
        this.lotteries = lotteries;
        this.key = key;
    }

    @Transactional
    public Lottery commit(PlannedLottery planned) {
        CommitmentStep step = steps.beginCommitment(planned.callId());
        SoundLottery sound = pool.requireSound(step.call(), planned);
        if (!step.now().isBefore(planned.knownFrom())) {
            throw new Refusal(SelectionError.LOTTERY_VALUE_KNOWN).with("knownFrom", planned.knownFrom());
        }
        Lottery lottery =
                lotteries.commit(planned, step.call().selectionTerms().source(), sound, step.now(), key::sign);
        trail.committed(lottery);
        return lottery;
    }

    @Transactional
    public Lottery enter(UUID id, String value) {
        LotteryStep step = steps.beginEntry(id);
        Lottery lottery = step.lottery();
        lottery.enter(new EnteredValue(value, step.person(), step.now()), key::sign);
        trail.entered(lottery, step.role());
        return lottery;
    }

    @Transactional
    public Lottery cancel(UUID id, String ifMatch, String reason) {
        LotteryStep step = steps.beginCancellation(id, ifMatch);
        step.lottery().cancel(new LotteryCancellation(reason, step.now()));
        trail.cancelled(step.lottery(), reason);
        return step.lottery();
    }
}
