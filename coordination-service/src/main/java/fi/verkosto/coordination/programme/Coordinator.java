package fi.verkosto.coordination.programme;

import fi.verkosto.api.value.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** The one provider that guides, supports and monitors the networks of a programme, and its grant for that. */
@Embeddable
public record Coordinator(
        @Column(name = "coordinator_business_id") String businessId,
        @Column(name = "coordinator_name") String name,
        @Column(name = "coordinator_application_id") UUID applicationId,
        @Column(name = "coordinator_amount") BigDecimal amount,
        @Column(name = "coordinator_currency") String currency,
        @Column(name = "coordinator_appointed_at") Instant appointedAt) {

    static Coordinator of(Award award, Instant now) {
        return new Coordinator(
                award.lead().businessId(),
                award.lead().name(),
                award.applicationId(),
                award.awarded().amount(),
                award.awarded().currency(),
                now);
    }

    public Provider provider() {
        return new Provider(businessId, name);
    }

    public Money awarded() {
        return new Money(amount, currency);
    }
}
