package fi.verkosto.receipts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Lotteries of a record of which one comes after another. */
public final class LotteryChain {

    private final Map<UUID, LotteryCommitment> all = new HashMap<>();

    /** @param all of a record; the first with an ID is the one with it */
    public LotteryChain(Iterable<LotteryCommitment> all) {
        all.forEach(commitment -> this.all.putIfAbsent(commitment.lotteryId(), commitment));
    }

    /** What a lottery comes after, the last lots in front; none of most. Whoever signs could sign a circle, where it ends. */
    public List<EarlierLots> before(LotteryCommitment commitment) {
        List<EarlierLots> before = new ArrayList<>();
        Set<UUID> seen = new HashSet<>(Set.of(commitment.lotteryId()));
        Optional<EarlierLots> next = Optional.ofNullable(commitment.after());
        while (next.filter(lots -> seen.add(lots.lotteryId())).isPresent()) {
            before.add(next.get());
            next = next.map(lots -> all.get(lots.lotteryId())).map(LotteryCommitment::after);
        }
        return before;
    }

    /** Whether what a lottery comes after was for the same policies: these could be chosen by an order that is known. */
    public boolean keepsPolicies(LotteryCommitment commitment) {
        return before(commitment).stream()
                .flatMap(lots -> Stream.ofNullable(all.get(lots.lotteryId())))
                .allMatch(other -> Objects.equals(other.policiesSha256(), commitment.policiesSha256()));
    }

    /** Whether one of the two comes after the other, so that what both decide is decided once. */
    public boolean isOne(LotteryCommitment one, LotteryCommitment other) {
        return isAfter(one, other) || isAfter(other, one);
    }

    private boolean isAfter(LotteryCommitment later, LotteryCommitment earlier) {
        return before(later).stream().anyMatch(lots -> lots.lotteryId().equals(earlier.lotteryId()));
    }
}
