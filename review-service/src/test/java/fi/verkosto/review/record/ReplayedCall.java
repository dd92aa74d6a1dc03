package fi.verkosto.review.record;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.review.PlayedCall;
import fi.verkosto.review.Portal;
import java.time.Duration;
import java.util.List;

/** Makes again what was reckoned in a played call, from its record alone. */
public final class ReplayedCall {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private ReplayedCall() {}

    /** Fails with what differs. */
    public static void requireSame(PlayedCall call) {
        List<Again> made = new ReplayRecord(
                        Portal.officer()
                                .get("/v1/records/{call}", call.id())
                                .asString()
                                .lines()
                                .toList(),
                        null,
                        PATIENCE)
                .make();

        assertThat(made).isNotEmpty().allMatch(Again::isSame);
    }
}
