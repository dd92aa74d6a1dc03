package fi.verkosto.coordination.programme;

import fi.verkosto.api.value.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** The provider that coordinates the networks of a programme, by the appointment that it was given for its application. */
@Embeddable
public record Coordinator(
        @Column(name = "coordinator_appointment_id") UUID appointmentId,
        @Column(name = "coordinator_business_id") String businessId,
        @Column(name = "coordinator_name") String name,
        @Column(name = "coordinator_application_id") UUID applicationId,
        @Column(name = "coordinator_amount") BigDecimal amount,
        @Column(name = "coordinator_currency") String currency,
        @Column(name = "coordinator_appointed_at") Instant appointedAt) {

    public static Coordinator of(
            UUID appointmentId, UUID applicationId, Provider provider, Money awarded, Instant now) {
        return new Coordinator(
                appointmentId,
                provider.businessId(),
                provider.name(),
                applicationId,
                awarded.amount(),
                awarded.currency(),
                now);
    }

    Coordinator with(Money awarded) {
        return of(appointmentId, applicationId, provider(), awarded, appointedAt);
    }

    public Provider provider() {
        return new Provider(businessId, name);
    }

    public Money awarded() {
        return new Money(amount, currency);
    }
}
