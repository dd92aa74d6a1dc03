package fi.verkosto.coordination.agreement;

import fi.verkosto.api.value.Money;
import fi.verkosto.coordination.programme.Provider;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/** What of the grant an organisation is to have, and whether it has agreed to that. */
@Embeddable
public class Share {

    @Column(name = "business_id")
    private String businessId;

    private String name;

    private BigDecimal amount;

    private String currency;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    protected Share() {}

    static Share of(Provider organisation, Money sum) {
        Share share = new Share();
        share.businessId = organisation.businessId();
        share.name = organisation.name();
        share.amount = sum.amount();
        share.currency = sum.currency();
        return share;
    }

    void confirm(Instant now) {
        confirmedAt = now;
    }

    boolean isOf(String organisation) {
        return businessId.equals(organisation);
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    public String businessId() {
        return businessId;
    }

    public String name() {
        return name;
    }

    public Money sum() {
        return new Money(amount, currency);
    }

    public Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }
}
