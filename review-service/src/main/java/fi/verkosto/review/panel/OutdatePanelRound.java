package fi.verkosto.review.panel;

import fi.verkosto.review.review.Review;
import fi.verkosto.review.review.ReviewWithdrawn;
import fi.verkosto.review.review.ScoresReopened;
import fi.verkosto.review.review.ScoresSetAside;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.InstantSource;

/** A panel discussed scores as they were: it counts no more where they do not stand. Nobody asks for it: the system acts. */
@ApplicationScoped
class OutdatePanelRound {

    private final PanelRounds rounds;
    private final PanelTrail trail;
    private final InstantSource clock;

    OutdatePanelRound(PanelRounds rounds, PanelTrail trail, InstantSource clock) {
        this.rounds = rounds;
        this.trail = trail;
        this.clock = clock;
    }

    void whereScoresMayChange(@Observes ScoresReopened event) {
        outdate(event.review(), PanelEnding.Cause.SCORES_REOPENED);
    }

    void whereScoresCountNoMore(@Observes ScoresSetAside event) {
        outdate(event.review(), PanelEnding.Cause.SCORES_SET_ASIDE);
    }

    void whereTheApplicationIsWithdrawn(@Observes ReviewWithdrawn event) {
        outdate(event.review(), PanelEnding.Cause.REVIEW_WITHDRAWN);
    }

    /** Every step with a round locks its review first, which is locked here. */
    private void outdate(Review review, PanelEnding.Cause cause) {
        rounds.standing(review.id()).ifPresent(round -> {
            round.outdate(PanelEnding.byItself(cause, clock.instant()));
            trail.recordOutdated(round, cause);
        });
    }
}
