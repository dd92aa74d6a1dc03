package fi.verkosto.review.lottery;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Fault;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.receipts.EarlierLots;
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
import java.util.stream.Stream;

/** Whom lots can be drawn among: applications of the call that were reviewed, each in one lottery or in such as follow each other. */
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

    SoundLottery requireSound(KnownCall call, PlannedLottery planned) {
        if (call.selectionTerms().tieBreaking() != TieBreaking.LOTTERY) {
            throw LotteryUnfit.NOT_ANNOUNCED.refusal();
        }
        submittedInTime.requireAllArrived(call);
        Set<UUID> contenders = reviews.ofCall(call.id()).stream()
                .filter(review -> review.state() == ReviewState.REVIEWED)
                .map(Review::applicationId)
                .collect(Collectors.toSet());
        Optional<Lottery> before = before(call.id(), planned);
        Optional<EarlierLots> after = before.map(Lottery::drawnBefore);
        requireContenders(planned.applications(), contenders, before);
        requireNoOther(call.id(), planned.applications(), contenders, before);
        List<UUID> decided = after.map(EarlierLots::order).orElse(List.of()).stream()
                .map(UUID::fromString)
                .toList();
        Optional<String> policies = equals.bind(call, planned, decided);
        if (!before.map(Lottery::policiesSha256).orElse(policies).equals(policies)) {
            throw LotteryUnfit.OTHER_POLICIES.refusal();
        }
        return new SoundLottery(policies, after);
    }

    private Optional<Lottery> before(UUID callId, PlannedLottery planned) {
        return Optional.ofNullable(planned.after())
                .map(id -> lotteries
                        .find(id)
                        .filter(lottery -> lottery.callId().equals(callId))
                        .orElseThrow(() -> new Refusal(CommonError.NOT_FOUND)));
    }

    /** Whoever was among the lots before is again, so that there is one order of all who contend. */
    private static void requireContenders(List<UUID> applications, Set<UUID> contenders, Optional<Lottery> before) {
        List<Fault> faults = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (int at = 0; at < applications.size(); at++) {
            if (!contenders.contains(applications.get(at))) {
                faults.add(noContender(at));
            } else if (!seen.add(applications.get(at))) {
                faults.add(twice(at));
            }
        }
        before.map(Lottery::labels)
                .orElse(Stream.empty())
                .filter(contenders::contains)
                .filter(label -> !seen.contains(label))
                .map(LotteryPool::leftOut)
                .forEach(faults::add);
        if (!faults.isEmpty()) {
            throw new Refusal(SelectionError.LOTTERY_POOL_INVALID).faults(faults);
        }
    }

    /**
     * Otherwise the agency could draw until it likes the outcome; or, if the value was known to somebody after all, commit and
     * give up until it does. One that was given up makes room when somebody it was among contends no more, and what was drawn
     * stands where another comes after it.
     */
    private void requireNoOther(UUID callId, List<UUID> applications, Set<UUID> contenders, Optional<Lottery> before) {
        List<Lottery> standing = before.map(lotteries::upTo).orElse(List.of());
        lotteries.ofCall(callId).stream()
                .filter(other -> !standing.contains(other))
                .filter(other -> other.isAmongAnyOf(Set.copyOf(applications)))
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

    private static Fault leftOut(UUID applicationId) {
        return Fault.at(
                "/applicationIds",
                "left-out",
                "Aiemman arvonnan hakemus %s puuttuu".formatted(applicationId),
                "Ansökan %s, som ingick i den tidigare lottningen, saknas".formatted(applicationId),
                "The application %s of the earlier lottery is missing".formatted(applicationId));
    }
}
