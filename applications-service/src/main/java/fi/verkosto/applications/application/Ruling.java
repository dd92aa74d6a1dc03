package fi.verkosto.applications.application;

import fi.verkosto.api.value.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What became of an application by its decision, and by the lead's answer to that.
 *
 * @param awardedGrant in euros; null until an award is notified
 * @param revision of the decision that is recorded; 0 before there is one
 * @param declinedEarly the lead refused an award whose decision has not arrived yet
 */
@Embeddable
public record Ruling(
        @Column(name = "awarded_grant") BigDecimal awardedGrant,
        @Column(name = "decision_revision") long revision,
        @Column(name = "declined_early") boolean declinedEarly) {

    static final Ruling NONE = new Ruling(null, 0, false);

    Ruling decided(Optional<Money> awarded, long ofDecision) {
        return new Ruling(awarded.map(Money::amount).orElse(null), ofDecision, declinedEarly);
    }

    Ruling refusedEarly() {
        return new Ruling(awardedGrant, revision, true);
    }
}
