package fi.verkosto.coordination.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.value.Money;
import fi.verkosto.coordination.CoordinationError;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class GrantTest {

    private static final LocalDate LAST_DAY = LocalDate.parse("2019-02-20");

    /** Finland is two hours ahead in winter. */
    private static final Instant LAST_MOMENT = Instant.parse("2019-02-20T21:59:59.999Z");

    private static final Instant TOO_LATE = Instant.parse("2019-02-20T22:00:00Z");

    private static final UUID DECISION = new UUID(6, 1);
    private static final Offer OFFER = new Offer(DECISION, Money.euros("575000.00"), List.of(), LAST_DAY);
    private static final Offer MORE = new Offer(
            DECISION,
            Money.euros("600000.00"),
            List.of(new CategorySum("PERSONNEL", Money.euros("600000.00"))),
            LAST_DAY.plusMonths(2));

    private final Grant grant = Grant.of(OFFER);

    @Test
    void isAcceptedUntilTheLastMomentOfItsLastDayInFinland() {
        grant.accept(LAST_MOMENT);

        assertThat(grant.state()).isEqualTo(GrantState.ACCEPTED);
        assertThat(grant.answeredAt()).contains(LAST_MOMENT);
    }

    @Test
    void isNotAcceptedAfterwards() {
        assertThat(refusalOf(() -> grant.accept(TOO_LATE)).code()).isEqualTo(CoordinationError.ACCEPTANCE_TOO_LATE);

        assertThat(grant.state()).isEqualTo(GrantState.AWARDED);
        assertThat(grant.answeredAt()).isEmpty();
    }

    @Test
    void isAcceptedAtAnyTimeWhereItsDecisionToldNoDay() {
        Grant withoutDay = Grant.of(new Offer(DECISION, Money.euros("575000.00"), List.of(), null));

        withoutDay.accept(TOO_LATE.plusSeconds(1_000_000));

        assertThat(withoutDay.state()).isEqualTo(GrantState.ACCEPTED);
    }

    @Test
    void isDeclinedAlsoAfterTheLastDay() {
        grant.decline("Omarahoitus ei järjesty.", TOO_LATE);

        assertThat(grant.state()).isEqualTo(GrantState.DECLINED);
        assertThat(grant.hasLapsed()).isFalse();
    }

    @Test
    void isSettledByAnOfficerOnlyOnceItsRecipientCannotAcceptIt() {
        for (ThrowingCallable early : List.<ThrowingCallable>of(
                () -> grant.acceptLate("officer", "Tuli postitse.", LAST_MOMENT),
                () -> grant.lapse("officer", "Ei vastausta.", LAST_MOMENT))) {
            assertThat(refusalOf(early).code()).isEqualTo(CoordinationError.ACCEPTANCE_STILL_POSSIBLE);
        }
        assertThat(grant.state()).isEqualTo(GrantState.AWARDED);

        grant.acceptLate("officer", "Tuli postitse.", TOO_LATE);

        assertThat(grant.state()).isEqualTo(GrantState.ACCEPTED);
        assertThat(grant.lateReason()).contains("Tuli postitse.");
        assertThat(grant.settledBy()).contains("officer");
    }

    @Test
    void lapsesByAnOfficer() {
        grant.lapse("officer", "Ei vastausta.", TOO_LATE);

        assertThat(grant.state()).isEqualTo(GrantState.DECLINED);
        assertThat(grant.hasLapsed()).isTrue();
        assertThat(grant.declineReason()).contains("Ei vastausta.");
        assertThatThrownBy(() -> grant.acceptLate("officer", "Tuli postitse.", TOO_LATE))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void isToBeAcceptedAnewWhenALaterDecisionChangesIt() {
        grant.accept(LAST_MOMENT);

        grant.change(MORE);

        assertThat(grant.state()).isEqualTo(GrantState.AWARDED);
        assertThat(grant.answeredAt()).isEmpty();
        assertThat(grant.awarded()).isEqualTo(MORE.awarded());
        assertThat(grant.perCategory()).isEqualTo(MORE.perCategory());
        assertThat(grant.acceptBy()).contains(LAST_DAY.plusMonths(2));
        grant.accept(TOO_LATE);
        assertThat(grant.state()).isEqualTo(GrantState.ACCEPTED);
    }

    @Test
    void comesBackAsNewAfterItLapsed() {
        grant.lapse("officer", "Ei vastausta.", TOO_LATE);

        grant.reinstate(MORE);

        assertThat(grant.state()).isEqualTo(GrantState.AWARDED);
        assertThat(grant.hasLapsed()).isFalse();
        assertThat(grant.declineReason()).isEmpty();
        assertThat(grant.answeredAt()).isEmpty();
    }

    @Test
    void comesBackAsNewAfterItWasEnded() {
        UUID rejection = UUID.randomUUID();

        assertThat(grant.discontinue(rejection, LAST_MOMENT)).isTrue();
        assertThat(grant.decisionId()).isEqualTo(rejection);
        assertThat(grant.discontinuedAt()).contains(LAST_MOMENT);

        grant.reinstate(MORE);

        assertThat(grant.discontinuedAt()).isEmpty();
    }

    @Test
    void staysDeclinedWhenALaterDecisionRejects() {
        grant.decline("Omarahoitus ei järjesty.", LAST_MOMENT);

        assertThat(grant.discontinue(UUID.randomUUID(), TOO_LATE)).isFalse();
        assertThat(grant.state()).isEqualTo(GrantState.DECLINED);
    }

    private static Refusal refusalOf(ThrowingCallable step) {
        return catchThrowableOfType(Refusal.class, step);
    }
}
