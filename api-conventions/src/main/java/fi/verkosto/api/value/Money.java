package fi.verkosto.api.value;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An exact sum of money; in JSON the amount is a string with two decimals, as in
 * {@code {"amount": "4000000.00", "currency": "EUR"}}.
 *
 * @param amount in whole units and hundredths of the currency
 * @param currency ISO 4217; only EUR is in use
 */
public record Money(
        @Schema(
                type = SchemaType.STRING,
                pattern = "^" + Money.AMOUNT + "$",
                description = "Whole units without leading zeros, at most 12 digits, and at most two decimals",
                examples = "4000000.00")
        @NotNull
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        BigDecimal amount,

        @NotNull @Pattern(regexp = "EUR") String currency)
        implements Comparable<Money> {

    /** The one form of an amount: nothing signed needlessly, no exponent, no digits of other scripts. */
    public static final String AMOUNT = "(?!-0(\\.0{1,2})?$)-?(0|[1-9][0-9]{0,11})(\\.[0-9]{1,2})?";

    public static final Money ZERO = euros(BigDecimal.ZERO);

    public Money {
        if (amount != null && amount.scale() < 2 && amount.precision() - amount.scale() <= 12) {
            amount = amount.setScale(2);
        }
    }

    public static Money euros(BigDecimal amount) {
        return new Money(amount, "EUR");
    }

    public static Money euros(String amount) {
        return euros(new BigDecimal(amount));
    }

    public Money plus(Money other) {
        return new Money(amount.add(sameCurrency(other).amount), currency);
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(sameCurrency(other).amount), currency);
    }

    @JsonIgnore
    public boolean isNegative() {
        return amount.signum() < 0;
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(sameCurrency(other).amount);
    }

    private Money sameCurrency(Money other) {
        if (!Objects.equals(currency, other.currency)) {
            throw new IllegalArgumentException("Sums in " + currency + " and " + other.currency + " do not mix");
        }
        return other;
    }
}
