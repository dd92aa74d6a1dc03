package fi.verkosto.coordination.status;

import static fi.verkosto.coordination.status.StatusCause.BEHIND_SCHEDULE;
import static fi.verkosto.coordination.status.StatusCause.MILESTONES_LATE;
import static fi.verkosto.coordination.status.StatusCause.NO_PLAN;
import static fi.verkosto.coordination.status.StatusCause.OLD_DATA;
import static fi.verkosto.coordination.status.StatusCause.SIGNALS_OPEN;
import static fi.verkosto.coordination.status.StatusCause.VALUES_MISSING;
import static fi.verkosto.coordination.status.StatusLevel.AT_RISK;
import static fi.verkosto.coordination.status.StatusLevel.OFF_TRACK;
import static fi.verkosto.coordination.status.StatusLevel.ON_TRACK;
import static fi.verkosto.coordination.status.StatusLevel.UNKNOWN;

import fi.verkosto.coordination.rule.Rule;
import fi.verkosto.coordination.schedule.EarnedScheduleRule;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The status of a network is the worst of what is found, and UNKNOWN where what is found is old or there is no plan to hold it against,
 * whatever else is found. All limits are ours (docs/adr/0094-status-of-networks.md).
 */
public final class StatusRule {

    public static final Rule IDENTITY = new Rule("NETWORK_STATUS", 1);

    /** Two reporting periods of a month, both of which went by without a word. */
    static final long OLD_AFTER_DAYS = 62;

    static final BigDecimal SERIOUS_INDEX = EarnedScheduleRule.FAR_BEHIND;

    /** From when on the earned schedule says that a network is behind. */
    static final BigDecimal LEAST_INDEX = new BigDecimal("0.80");

    static final long SERIOUSLY_MANY = 3;

    private static final Comparator<StatusReason> WORST_FIRST =
            Comparator.comparing(StatusReason::level).reversed().thenComparing(StatusReason::cause);

    private StatusRule() {}

    public static ComputedStatus of(StatusFacts facts) {
        List<StatusReason> reasons = Stream.of(
                        ground(NO_PLAN, facts.planned() ? 1 : 0, 1, !facts.planned()),
                        ground(OLD_DATA, facts.silentDays(), OLD_AFTER_DAYS, facts.silentDays() > OLD_AFTER_DAYS),
                        schedule(facts.behindIndex()),
                        many(MILESTONES_LATE, facts.lateMilestones()),
                        some(VALUES_MISSING, facts.missingValues()),
                        many(SIGNALS_OPEN, facts.openSignals()))
                .flatMap(Optional::stream)
                .sorted(WORST_FIRST)
                .toList();
        return new ComputedStatus(level(reasons), reasons);
    }

    /** What is not known overrules what seems to be: facts of long ago are neither good nor bad news. */
    private static StatusLevel level(List<StatusReason> reasons) {
        List<StatusLevel> levels = reasons.stream().map(StatusReason::level).toList();
        if (levels.contains(UNKNOWN)) {
            return UNKNOWN;
        }
        return levels.isEmpty() ? ON_TRACK : levels.getFirst();
    }

    private static Optional<StatusReason> ground(StatusCause cause, long fact, long limit, boolean isSo) {
        return isSo ? Optional.of(reason(cause, UNKNOWN, fact, limit)) : Optional.empty();
    }

    private static Optional<StatusReason> schedule(BigDecimal index) {
        if (index == null) {
            return Optional.empty();
        }
        boolean isSerious = index.compareTo(SERIOUS_INDEX) < 0;
        return Optional.of(new StatusReason(
                BEHIND_SCHEDULE, isSerious ? OFF_TRACK : AT_RISK, index, isSerious ? SERIOUS_INDEX : LEAST_INDEX));
    }

    private static Optional<StatusReason> many(StatusCause cause, long found) {
        return found >= SERIOUSLY_MANY
                ? Optional.of(reason(cause, OFF_TRACK, found, SERIOUSLY_MANY))
                : some(cause, found);
    }

    /** What is missing by itself never puts a network off track: it may only not have been told. */
    private static Optional<StatusReason> some(StatusCause cause, long found) {
        return found > 0 ? Optional.of(reason(cause, AT_RISK, found, 1)) : Optional.empty();
    }

    private static StatusReason reason(StatusCause cause, StatusLevel level, long fact, long limit) {
        return new StatusReason(cause, level, BigDecimal.valueOf(fact), BigDecimal.valueOf(limit));
    }
}
