package fi.verkosto.review.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.review.ReviewState;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A record that begins after its review did gives no ranking rather than a wrong one. */
class ReplayTest {

    private final Replay replay = new Replay();

    @Test
    void hasNoStrandsBeforeTheCallIsKnown() {
        replay.follow(line(ReviewState.PENDING));

        assertThat(replay.ranking()).isEmpty();
    }

    @Test
    void refusesToRankWhatItDoesNotKnow() {
        replay.follow(line(ReviewState.REVIEWED));

        assertThatThrownBy(replay::ranking).isInstanceOf(Refusal.class);
    }

    private static Line line(ReviewState state) {
        return new Line(
                new UUID(0, 1),
                1,
                null,
                Instant.EPOCH,
                "officer",
                "OFFICER",
                "SCORES_COMPLETED",
                Map.of(),
                null,
                null,
                new ReviewNow(new UUID(0, 2), new UUID(0, 3), state, 1),
                null);
    }
}
