package fi.verkosto.coordination.assessment;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * What both sides say of a month, as far as a reader may know. Neither sees the other's before it has given its own, and nobody else
 * sees either before both are given.
 *
 * @param network what the network said, where the reader may know it
 * @param coordinator what the coordinator said, likewise
 * @param awaited who has said nothing yet
 */
public record MonthOfNetwork(
        YearMonth month, Optional<Assessment> network, Optional<Assessment> coordinator, Set<Side> awaited) {

    /** From how much on the two are far apart. */
    public static final BigDecimal WIDE_GAP = BigDecimal.ONE;

    static MonthOfNetwork seenBy(Set<Side> reader, YearMonth month, Collection<Assessment> given) {
        Optional<Assessment> network = of(Side.NETWORK, given);
        Optional<Assessment> coordinator = of(Side.COORDINATOR, given);
        Set<Side> awaited = network.isEmpty()
                ? coordinator.isEmpty() ? Set.of(Side.NETWORK, Side.COORDINATOR) : Set.of(Side.NETWORK)
                : coordinator.isEmpty() ? Set.of(Side.COORDINATOR) : Set.of();
        boolean isOpen = awaited.isEmpty();
        return new MonthOfNetwork(
                month,
                network.filter(_ -> isOpen || reader.contains(Side.NETWORK)),
                coordinator.filter(_ -> isOpen || reader.contains(Side.COORDINATOR)),
                awaited);
    }

    private static Optional<Assessment> of(Side side, Collection<Assessment> given) {
        return given.stream().filter(assessment -> assessment.side() == side).findFirst();
    }

    /** By how much the network is further in its own eyes than in the coordinator's; none before both are known. */
    public Optional<BigDecimal> gap() {
        return network.flatMap(own -> coordinator.map(
                other -> own.level().value().subtract(other.level().value())));
    }

    public boolean isWide() {
        return gap().filter(gap -> gap.abs().compareTo(WIDE_GAP) >= 0).isPresent();
    }
}
