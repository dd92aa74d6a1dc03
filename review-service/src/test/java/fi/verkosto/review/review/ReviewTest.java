package fi.verkosto.review.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import fi.verkosto.api.value.Money;
import fi.verkosto.messaging.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What news of an application does to its review, whatever the order in which it comes. */
class ReviewTest {

    private static final UUID APPLICATION = new UUID(1, 1);
    private static final UUID CALL = new UUID(2, 2);
    private static final Instant DUE = Instant.parse("2018-12-05T14:15:00Z");
    private static final Eligibility ELIGIBLE = new Eligibility(true, null, "officer", DUE, null, 2, null);

    private final Review review = new Review(new UUID(3, 3), submitted(2, 20, "Title"), Instant.EPOCH);

    @Test
    void takesANewerVersion() {
        assertThat(review.submitAgain(submitted(3, 30, "Another"))).isEqualTo(Outcome.TAKEN);

        assertThat(review.application().title()).isEqualTo("Another");
    }

    @Test
    void isNotChangedByTheSameVersionOnceMore() {
        review.await(supplement(21, Optional.of(DUE)));

        assertThat(review.submitAgain(submitted(2, 30, "Another"))).isEqualTo(Outcome.TAKEN);

        assertThat(review.application().title()).isEqualTo("Title");
        assertThat(review.supplementDueAt()).contains(DUE);
    }

    /** What review learns to read of a version does not depend on how far the review is; a version does. */
    @Test
    void isDescribedByItsOwnVersionOnly() {
        for (int version : List.of(1, 3)) {
            review.describe(application(version, "Another"));
            assertThat(review.application().title()).isEqualTo("Title");
        }

        review.describe(application(2, "As it is read now"));

        assertThat(review.application().title()).isEqualTo("As it is read now");
    }

    @Test
    void awaitsASupplementUntilItIsAnswered() {
        review.await(supplement(21, Optional.of(DUE)));

        review.submitAgain(submitted(3, 22, "Answered"));

        assertThat(review.supplementDueAt()).isEmpty();
    }

    /** The answer to the first request came late; the second is still open. */
    @Test
    void awaitsASupplementThatWasAskedForAfterwards() {
        review.await(supplement(40, Optional.of(DUE)));

        review.submitAgain(submitted(3, 30, "Answered"));

        assertThat(review.application().version()).isEqualTo(3);
        assertThat(review.supplementDueAt()).contains(DUE);
    }

    @Test
    void isNeitherDecidedNorCorrectedWhileItAwaitsASupplement() {
        review.await(supplement(21, Optional.of(DUE)));
        assertThatThrownBy(() -> review.decideEligibility(ELIGIBLE)).hasMessageStartingWith("supplement-awaited");
        review.await(supplement(22, Optional.empty()));
        review.decideEligibility(ELIGIBLE);
        review.await(supplement(23, Optional.of(DUE)));

        assertThatThrownBy(() -> review.correctEligibility(ELIGIBLE)).hasMessageStartingWith("supplement-awaited");
    }

    @Test
    void takesTheSameFindingAnewOfALaterVersionOnly() {
        review.decideEligibility(ELIGIBLE);
        assertThatThrownBy(() -> review.decideEligibility(ELIGIBLE)).hasMessageStartingWith("illegal-transition");
        review.submitAgain(submitted(3, 30, "Another"));
        assertThat(review.eligibility().orElseThrow().isOutdatedBy(review.application()))
                .isTrue();
        Eligibility ofTheNext = new Eligibility(true, null, "officer", DUE, null, 3, null);

        review.decideEligibility(ofTheNext);

        assertThat(review.eligibility()).contains(ofTheNext);
        assertThat(review.earlierEligibilities()).containsExactly(ELIGIBLE);
    }

    /** What was found before versions were kept is held against the time at which the version was made. */
    @Test
    void isFoundAnewWhereNobodyKeptTheVersion() {
        Instant made = Instant.parse("2018-11-20T12:00:00Z");
        Eligibility earlier = new Eligibility(true, null, "officer", made.minusSeconds(1), null, null, null);
        Eligibility later = new Eligibility(true, null, "officer", made, null, null, null);

        assertThat(earlier.isOutdatedBy(review.application())).isTrue();
        assertThat(later.isOutdatedBy(review.application())).isFalse();
        review.decideEligibility(earlier);
        review.decideEligibility(ELIGIBLE);
        assertThat(review.eligibility()).contains(ELIGIBLE);
    }

    @Test
    void goesBackFromItsProposalToWhereItCameFrom() {
        reviewed();
        review.propose();

        review.takeBack();

        assertThat(review.state()).isEqualTo(ReviewState.REVIEWED);
    }

    @Test
    void isMovedByNoRequestThatIsNotNews() {
        review.await(supplement(20, Optional.of(DUE)));
        assertThat(review.supplementDueAt()).isEmpty();

        review.await(supplement(21, Optional.of(DUE)));
        review.await(supplement(21, Optional.of(DUE.plusSeconds(1))));
        assertThat(review.supplementDueAt()).contains(DUE);
    }

    @Test
    void notesARequestAfterItsEndButNotItsCancellation() {
        reviewed();

        assertThat(review.await(supplement(21, Optional.of(DUE))))
                .asInstanceOf(type(Outcome.Noted.class))
                .extracting(Outcome.Noted::reason)
                .isEqualTo(LateReason.SUPPLEMENT_AFTER_REVIEW);
        assertThat(review.await(supplement(22, Optional.empty()))).isEqualTo(Outcome.TAKEN);
        assertThat(review.supplementDueAt()).isEmpty();
    }

    @Test
    void notesAVersionAfterItsEnd() {
        reviewed();

        assertThat(review.submitAgain(submitted(3, 30, "Another")))
                .asInstanceOf(type(Outcome.Noted.class))
                .satisfies(noted -> {
                    assertThat(noted.reason()).isEqualTo(LateReason.SUBMITTED_AFTER_REVIEW);
                    assertThat(noted.callId()).isEqualTo(CALL);
                    assertThat(noted.applicationId()).isEqualTo(APPLICATION);
                    assertThat(noted.details()).containsEntry("version", "3").containsEntry("state", "REVIEWED");
                });
        assertThat(review.application().title()).isEqualTo("Title");
    }

    @Test
    void isWithdrawnUntilItIsDecidedAndByNewsOnly() {
        assertThat(review.withdraw(20)).isEqualTo(Outcome.TAKEN);
        assertThat(review.state()).isEqualTo(ReviewState.PENDING);
        reviewed();
        review.propose();
        review.withdraw(21);
        assertThat(review.state()).isEqualTo(ReviewState.WITHDRAWN);

        assertThat(review.withdraw(22)).isEqualTo(Outcome.TAKEN);
    }

    @Test
    void staysDecidedThoughItsApplicationIsWithdrawn() {
        reviewed();
        review.propose();
        review.decide();

        assertThat(review.withdraw(21))
                .asInstanceOf(type(Outcome.Noted.class))
                .extracting(Outcome.Noted::reason)
                .isEqualTo(LateReason.WITHDRAWN_AFTER_DECISION);
        assertThat(review.state()).isEqualTo(ReviewState.DECIDED);
    }

    @Test
    void numbersItsEventsFromOneOn() {
        assertThat(review.nextRevision()).isEqualTo(1);
        assertThat(review.nextRevision()).isEqualTo(2);
    }

    private void reviewed() {
        review.decideEligibility(ELIGIBLE);
        review.assign();
        review.start();
        review.finish();
    }

    private static Supplement supplement(long revision, Optional<Instant> dueAt) {
        return new Supplement(APPLICATION, CALL, revision, dueAt);
    }

    private static Submission submitted(int version, long revision, String title) {
        return new Submission(
                APPLICATION, CALL, "2769790-1", revision, application(version, title), OrganisationNames.UNTOLD);
    }

    private static SubmittedApplication application(int version, String title) {
        Money sum = Money.euros("500000.00");
        return new SubmittedApplication(
                "12/340/2018",
                "REGIONAL_NETWORK",
                version,
                Instant.parse("2018-11-20T12:00:00Z"),
                null,
                "fi",
                title,
                "Summary",
                new Organisation("0502454-6", "Omnia"),
                null,
                null,
                List.of(),
                List.of(),
                List.of("PARTNERSHIPS"),
                List.of("TOP"),
                sum,
                Money.ZERO,
                null,
                sum);
    }
}
