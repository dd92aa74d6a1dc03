package fi.verkosto.review.decision;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.value.Money;
import fi.verkosto.review.ReviewError;
import fi.verkosto.review.call.KnownCall;
import fi.verkosto.review.call.Strand;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Never more awards than a strand allows, never more money than it or the call has. */
public final class AwardLimits {

    private final List<Strand> strands;
    private final Money totalSum;
    private final List<AwardedSum> awards;

    /** @param awards all those of the call that are to stand; nobody else may be approving one */
    AwardLimits(KnownCall call, List<AwardedSum> awards) {
        this(call.strands(), call.totalSum(), awards);
    }

    /** The same by what a call says. */
    public AwardLimits(List<Strand> strands, Money totalSum, List<AwardedSum> awards) {
        this.strands = strands;
        this.totalSum = totalSum;
        this.awards = awards;
    }

    /** Refuses if they use more than there is. */
    public void require() {
        Set<String> codes = strands.stream().map(Strand::code).collect(Collectors.toSet());
        if (awards.stream().anyMatch(award -> !codes.contains(award.strand()))) {
            throw new Refusal(ReviewError.AWARD_LIMIT_EXCEEDED);
        }
        for (LimitUse use : use()) {
            if (use.hasTooManyAwards()) {
                throw new Refusal(ReviewError.AWARD_LIMIT_EXCEEDED).with("strand", use.strand());
            }
            if (use.hasTooLittleMoney() && use.strand() != null) {
                throw new Refusal(ReviewError.STRAND_MONEY_EXCEEDED).with("strand", use.strand());
            }
            if (use.hasTooLittleMoney()) {
                throw new Refusal(ReviewError.CALL_MONEY_EXCEEDED);
            }
        }
    }

    /** Each strand in the order of the call, and the call as a whole at the end. */
    List<LimitUse> use() {
        return Stream.concat(
                        strands.stream().map(this::ofStrand),
                        Stream.of(LimitUse.of(null, awards.size(), null, sum(awards), totalSum)))
                .toList();
    }

    private LimitUse ofStrand(Strand strand) {
        List<AwardedSum> own = awards.stream()
                .filter(award -> award.strand().equals(strand.code()))
                .toList();
        return LimitUse.of(strand.code(), own.size(), strand.maximumAwards(), sum(own), strand.money());
    }

    private static Money sum(List<AwardedSum> awards) {
        return awards.stream().map(AwardedSum::sum).reduce(Money.ZERO, Money::plus);
    }

    /**
     * One award of each application: where another one is approved and not given yet, the earlier one holds, and nobody spends
     * what either of them needs.
     */
    public static List<AwardedSum> ofEachApplication(Stream<HeldAward> held) {
        return held
                .collect(Collectors.toMap(
                        HeldAward::applicationId,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(HeldAward::sum)),
                        LinkedHashMap::new))
                .values()
                .stream()
                .map(award -> new AwardedSum(award.strand(), award.sum()))
                .toList();
    }

    /** An award, as far as the limits ask. */
    public record AwardedSum(String strand, Money sum) {}

    /** What is approved for an application: in the place of a decision that holds, or that itself. */
    public record HeldAward(UUID applicationId, String strand, Money sum) {

        static Stream<HeldAward> of(Decision decision) {
            return decision
                    .awarded()
                    .map(sum -> new HeldAward(decision.applicationId(), decision.strand(), sum))
                    .stream();
        }

        /** None for a rejection. */
        static Stream<HeldAward> of(DecisionRow row) {
            return row.awarded() == null
                    ? Stream.empty()
                    : Stream.of(new HeldAward(row.applicationId(), row.strand(), row.awarded()));
        }
    }
}
