package fi.verkosto.review.lottery;

import fi.verkosto.api.refusal.Fault;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.SelectionError;
import fi.verkosto.review.call.KnownCall;
import fi.verkosto.review.call.TieBreaking;
import fi.verkosto.review.review.Review;
import fi.verkosto.review.review.ReviewState;
import fi.verkosto.review.review.Reviews;
import fi.verkosto.review.review.SubmittedInTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Whom lots can be drawn among: applications of the call that were reviewed, each in one lottery. */
@ApplicationScoped
class LotteryPool {

    private final Reviews reviews;
    private final Lotteries lotteries;
    private final SubmittedInTime submittedInTime;
    private final EqualsToSettle equals;

    LotteryPool(Reviews reviews, Lotteries lotteries, SubmittedInTime submittedInTime, EqualsToSettle equals) {
        this.equals = equals;
        this.reviews = reviews;
        this.lotteries = lotteries;
        this.submittedInTime = submittedInTime;
    }

    /** Answers the hash of the policies that the lots are bound to; none where the ranking decides. */
    Optional<String> requireSound(KnownCall call, PlannedLottery planned) {
        List<UUID> applications = planned.applications();
        if (call.selectionTerms().tieBreaking() != TieBreaking.LOTTERY) {
            throw LotteryUnfit.NOT_ANNOUNCED.refusal();
        }
        submittedInTime.requireAllArrived(call);
        Set<UUID> contenders = reviews.ofCall(call.id()).stream()
                .filter(review -> review.state() == ReviewState.REVIEWED)
                .map(Review::applicationId)
                .collect(Collectors.toSet());
        List<Fault> faults = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (int at = 0; at < applications.size(); at++) {
            if (!contenders.contains(applications.get(at))) {
                faults.add(noContender(at));
            } else if (!seen.add(applications.get(at))) {
                faults.add(twice(at));
            }
        }
        if (!faults.isEmpty()) {
            throw new Refusal(SelectionError.LOTTERY_POOL_INVALID).faults(faults);
        }
        requireNoOther(call.id(), seen, contenders);
        return equals.bind(call, planned);
    }

    /**
     * Otherwise the agency could draw until it likes the outcome; or, if the value was known to somebody after all, commit and
     * give up until it does. One that was given up makes room when somebody it was among contends no more.
     */
    private void requireNoOther(UUID callId, Set<UUID> applications, Set<UUID> contenders) {
        lotteries.ofCall(callId).stream()
                .filter(other -> other.isAmongAnyOf(applications))
                .filter(other -> other.state() != LotteryState.CANCELLED || other.isAmongNoneBut(contenders))
                .findFirst()
                .ifPresent(other -> {
                    throw new Refusal(SelectionError.LOTTERY_EXISTS).with("lotteryId", other.id());
                });
    }

    private static Fault noContender(int at) {
        return Fault.at(
                "/applicationIds/" + at,
                "no-contender",
                "Hakemus ei ole tässä haussa tai sitä ei ole arvioitu",
                "Ansökan hör inte till utlysningen eller har inte bedömts",
                "The application is not of this call, or was not reviewed");
    }

    private static Fault twice(int at) {
        return Fault.at(
                "/applicationIds/" + at,
                "repeated",
                "Hakemus on mukana kahdesti",
                "Ansökan förekommer två gånger",
                "The application is there twice");
    }
}
