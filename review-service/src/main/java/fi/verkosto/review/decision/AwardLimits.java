package fi.verkosto.review.decision;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.value.Money;
import fi.verkosto.review.ReviewError;
import fi.verkosto.review.call.KnownCall;
import fi.verkosto.review.call.Strand;
import java.util.List;

/** Never more awards than a strand allows, never more money than the call has. */
final class AwardLimits {

    private final KnownCall call;
    private final List<Decision> approvedAwards;

    /** @param approvedAwards every award of the call approved so far; nobody else may be approving one */
    AwardLimits(KnownCall call, List<Decision> approvedAwards) {
        this.call = call;
        this.approvedAwards = approvedAwards;
    }

    void requireRoomFor(Decision decision) {
        decision.awarded().ifPresent(sum -> {
            if (!hasPlaceIn(decision.strand()) || !hasMoneyFor(sum)) {
                throw new Refusal(ReviewError.AWARD_LIMIT_EXCEEDED);
            }
        });
    }

    private boolean hasPlaceIn(String strand) {
        long awarded = approvedAwards.stream()
                .filter(award -> award.strand().equals(strand))
                .count();
        return awarded < call.strand(strand).map(Strand::maximumAwards).orElse(0);
    }

    private boolean hasMoneyFor(Money sum) {
        Money total = approvedAwards.stream()
                .flatMap(award -> award.awarded().stream())
                .reduce(sum, Money::plus);
        return total.compareTo(call.totalSum()) <= 0;
    }
}
