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

    /** Lines that were written before there were panels have no such member, and are hashed as they are. */
    @Test
    void readsLinesFromBeforePanelsAsTheyWere() {
        String old = """
                {"action":"SCORES_COMPLETED","assignment":{"completedAt":"2018-12-10T07:00:00Z","evaluator":"evaluator-1",\
                "id":"00000000-0000-0000-0000-000000000004","scoredVersion":1,"scores":[{"criterion":"A","score":2}],\
                "state":"COMPLETE"},"at":"2018-12-10T07:00:00Z","by":"evaluator-1",\
                "callId":"00000000-0000-0000-0000-000000000001","details":{"item":"00000000-0000-0000-0000-000000000004"},\
                "number":7,"previous":"00","review":{"applicationId":"00000000-0000-0000-0000-000000000003",\
                "id":"00000000-0000-0000-0000-000000000002","state":"REVIEWED","version":1},"role":"EVALUATOR"}""";

        Line read = Line.read(old);

        assertThat(read.panel()).isNull();
        assertThat(read.text()).isEqualTo(old);
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
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
