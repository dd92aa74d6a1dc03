package fi.verkosto.review.call;

import fi.verkosto.api.value.Money;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;

/** Sums are in euros, so a column holds the amount alone. */
@Converter(autoApply = true)
public class EuroColumn implements AttributeConverter<Money, BigDecimal> {

    @Override
    public BigDecimal convertToDatabaseColumn(Money sum) {
        return sum == null ? null : sum.amount();
    }

    @Override
    public Money convertToEntityAttribute(BigDecimal amount) {
        return amount == null ? null : Money.euros(amount);
    }
}
