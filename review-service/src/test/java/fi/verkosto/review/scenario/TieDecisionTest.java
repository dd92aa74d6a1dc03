package fi.verkosto.review.scenario;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.verkosto.api.refusal.Refusal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who is tied may have become more since lots were committed to. */
class TieDecisionTest {

    private static final UUID ONE = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);

    private final TieDecision lots = new TieDecision(List.of(ONE), true);

    @Test
    void isNoneByLotsThatOthersWereNotIn() {
        assertThatThrownBy(() -> lots.requireFor(null, Set.of(ONE, OTHER))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> lots.requireFor(null, Set.of())).isInstanceOf(Refusal.class);
        assertThatCode(() -> lots.requireFor(null, Set.of(ONE))).doesNotThrowAnyException();
    }
}
