package fi.verkosto.review.decision;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.api.value.Money;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What awards use of what a strand, or the call, has.
 *
 * @param strand null for the call as a whole
 * @param maximumAwards null for the call as a whole
 * @param money null for a strand that shares the call's
 */
@Schema(name = "LimitUse")
public record LimitUse(
        @Schema(description = "Null for the call as a whole", nullable = true, examples = "REGIONAL_NETWORK")
        @Size(max = Lengths.CODE)
        String strand,

        @Schema(description = "How many awards there are", examples = "6")
        int awards,

        @Schema(description = "How many there may be; null for the call as a whole", nullable = true, examples = "6")
        Integer maximumAwards,

        @Schema(description = "What they come to") Money sum,

        @Schema(description = "What they may come to; null for a strand that shares the call's money", nullable = true)
        Money money,

        @Schema(
                description = "What is left of that, below zero where there are too many; null as that is",
                nullable = true)
        Money left) {

    static LimitUse of(String strand, int awards, Integer maximumAwards, Money sum, Money money) {
        return new LimitUse(strand, awards, maximumAwards, sum, money, money == null ? null : money.minus(sum));
    }

    boolean hasTooManyAwards() {
        return maximumAwards != null && awards > maximumAwards;
    }

    boolean hasTooLittleMoney() {
        return left != null && left.isNegative();
    }
}
