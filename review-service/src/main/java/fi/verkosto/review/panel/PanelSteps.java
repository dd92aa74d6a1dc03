package fi.verkosto.review.panel;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.request.Versions;
import fi.verkosto.review.call.CallRole;
import fi.verkosto.review.call.KnownCall;
import fi.verkosto.review.disqualification.ReviewAccess;
import fi.verkosto.review.review.Review;
import fi.verkosto.review.review.Reviews;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/**
 * What every step of an officer with a panel begins with. The review is locked before the round: so nobody opens another,
 * reopens scores or presents meanwhile. The right is asked before any round is looked for, and whoever is disqualified is
 * answered the same whatever there is.
 */
@ApplicationScoped
class PanelSteps {

    private final Reviews reviews;
    private final PanelRounds rounds;
    private final ReviewAccess access;
    private final InstantSource clock;

    PanelSteps(Reviews reviews, PanelRounds rounds, ReviewAccess access, InstantSource clock) {
        this.reviews = reviews;
        this.rounds = rounds;
        this.access = access;
        this.clock = clock;
    }

    OpeningStep beginOpening(UUID reviewId) {
        Review review = reviews.lock(reviewId).orElseThrow(PanelSteps::notFound);
        access.require(reviewId, review.callId(), CallRole.OFFICER);
        review.holdPanel();
        return new OpeningStep(review, access.person(), clock.instant());
    }

    PanelStep begin(UUID reviewId, UUID roundId, String ifMatch, PanelEvent event) {
        Review review = reviews.lock(reviewId).orElseThrow(PanelSteps::notFound);
        KnownCall call = access.require(reviewId, review.callId(), CallRole.OFFICER);
        PanelRound round = rounds.lock(reviewId, roundId).orElseThrow(PanelSteps::notFound);
        Versions.check(ifMatch, round.version());
        round.require(event);
        review.holdPanel();
        return new PanelStep(round, review, call, access.person(), clock.instant());
    }

    private static Refusal notFound() {
        return new Refusal(CommonError.NOT_FOUND);
    }

    /** The review, locked, and who opens a round on it when. */
    record OpeningStep(Review review, String person, Instant now) {}

    /** The round and its review, both locked, their call, and who takes the step when. */
    record PanelStep(PanelRound round, Review review, KnownCall call, String person, Instant now) {}
}
