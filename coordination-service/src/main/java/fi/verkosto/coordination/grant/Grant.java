package fi.verkosto.coordination.grant;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.time.FinnishTime;
import fi.verkosto.api.value.Money;
import fi.verkosto.coordination.CoordinationError;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** What the decision that holds grants, and what its recipient answered to that. */
@Embeddable
public class Grant {

    @Column(name = "decision_id")
    private UUID decisionId;

    private BigDecimal amount;

    private String currency;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(name = "per_category")
    private List<CategorySum> perCategory;

    @Column(name = "accept_by")
    private LocalDate acceptBy;

    @Enumerated(EnumType.STRING)
    private GrantState state;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "decline_reason")
    private String declineReason;

    private boolean lapsed;

    @Column(name = "late_reason")
    private String lateReason;

    /** The officer, as a subject of an access token, who settled it after the last day. */
    @Column(name = "settled_by")
    private String settledBy;

    @Column(name = "discontinued_at")
    private Instant discontinuedAt;

    protected Grant() {}

    public static Grant of(Offer offer) {
        var grant = new Grant();
        grant.state = GrantState.AWARDED;
        grant.take(offer);
        return grant;
    }

    /** By the recipient, until the end of the last day. */
    public void accept(Instant now) {
        GrantState next = GrantLifecycle.TABLE.next(state, GrantEvent.ACCEPT);
        if (isTooLate(now)) {
            throw new Refusal(CoordinationError.ACCEPTANCE_TOO_LATE).with("acceptBy", acceptBy.toString());
        }
        state = next;
        answeredAt = now;
    }

    /** By an officer, once the recipient cannot any more. */
    public void acceptLate(String officer, String reason, Instant now) {
        GrantState next = GrantLifecycle.TABLE.next(state, GrantEvent.ACCEPT_LATE);
        requireTooLate(now);
        state = next;
        settledBy = officer;
        lateReason = reason;
        answeredAt = now;
    }

    /** By the recipient, also after the last day. */
    public void decline(String reason, Instant now) {
        state = GrantLifecycle.TABLE.next(state, GrantEvent.DECLINE);
        declineReason = reason;
        answeredAt = now;
    }

    /** By an officer, once the recipient cannot accept it any more. */
    public void lapse(String officer, String reason, Instant now) {
        GrantState next = GrantLifecycle.TABLE.next(state, GrantEvent.LAPSE);
        requireTooLate(now);
        state = next;
        settledBy = officer;
        lapsed = true;
        declineReason = reason;
        answeredAt = now;
    }

    /** Its recipients have agreed on everything that the work waits for. */
    public void start() {
        state = GrantLifecycle.TABLE.next(state, GrantEvent.START);
    }

    /** By a later decision. Returns whether there was anything to end: it is declined, closed or ended otherwise. */
    public boolean discontinue(UUID byDecision, Instant now) {
        if (!isOpen()) {
            return false;
        }
        decisionId = byDecision;
        state = GrantLifecycle.TABLE.next(state, GrantEvent.DISCONTINUE);
        discontinuedAt = now;
        return true;
    }

    /** By a later decision that grants it in another way. */
    public void change(Offer offer) {
        state = GrantLifecycle.TABLE.next(state, GrantEvent.CHANGE);
        take(offer);
    }

    /** By a later decision that grants it after all. */
    public void reinstate(Offer offer) {
        state = GrantLifecycle.TABLE.next(state, GrantEvent.REINSTATE);
        take(offer);
    }

    private void take(Offer offer) {
        decisionId = offer.decisionId();
        amount = offer.awarded().amount();
        currency = offer.awarded().currency();
        perCategory = offer.perCategory();
        acceptBy = offer.acceptBy();
        declineReason = null;
        lapsed = false;
        discontinuedAt = null;
        if (state == GrantState.AWARDED) {
            answeredAt = null;
            lateReason = null;
            settledBy = null;
        }
    }

    private void requireTooLate(Instant now) {
        if (!isTooLate(now)) {
            throw new Refusal(CoordinationError.ACCEPTANCE_STILL_POSSIBLE);
        }
    }

    private boolean isTooLate(Instant now) {
        return acceptBy != null && FinnishTime.dayOf(now).isAfter(acceptBy);
    }

    /** Whether nobody accepted it in time, and nobody has settled that. */
    public boolean isOverdue(Instant now) {
        return state == GrantState.AWARDED && isTooLate(now);
    }

    /** Whether it is neither closed nor given up. */
    public boolean isOpen() {
        return switch (state) {
            case AWARDED, ACCEPTED, RUNNING, CLOSING -> true;
            case CLOSED, DECLINED, DISCONTINUED -> false;
        };
    }

    /** The decision that holds; null where it was told before they were kept. */
    public UUID decisionId() {
        return decisionId;
    }

    public GrantState state() {
        return state;
    }

    public Money awarded() {
        return new Money(amount, currency);
    }

    /** What of it is for which costs; empty for a lump sum. */
    public List<CategorySum> perCategory() {
        return perCategory == null ? List.of() : perCategory;
    }

    /** The same for events, which leave out what is null: null for a lump sum. */
    public List<CategorySum> toldPerCategory() {
        return perCategory().isEmpty() ? null : perCategory;
    }

    /** The last Finnish day on which the recipient accepts it. */
    public Optional<LocalDate> acceptBy() {
        return Optional.ofNullable(acceptBy);
    }

    /** When it was accepted or declined. */
    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    /** Why it was declined, or why an officer found that it lapsed. */
    public Optional<String> declineReason() {
        return Optional.ofNullable(declineReason);
    }

    /** Whether an officer found that nobody accepted it in time. */
    public boolean hasLapsed() {
        return lapsed;
    }

    /** Who that was, for whoever has to account for it; shown to nobody. */
    public Optional<String> settledBy() {
        return Optional.ofNullable(settledBy);
    }

    /** Why an officer took it as accepted after the last day. */
    public Optional<String> lateReason() {
        return Optional.ofNullable(lateReason);
    }

    public Optional<Instant> discontinuedAt() {
        return Optional.ofNullable(discontinuedAt);
    }
}
