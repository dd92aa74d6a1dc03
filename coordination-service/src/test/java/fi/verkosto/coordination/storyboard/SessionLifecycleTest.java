package fi.verkosto.coordination.storyboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.verkosto.api.refusal.Refusal;
import org.junit.jupiter.api.Test;

class SessionLifecycleTest {

    @Test
    void goesFromPlannedToFrozenAndNowhereElse() {
        assertThat(SessionLifecycle.TABLE.next(SessionState.PLANNED, SessionEvent.WRITE))
                .isEqualTo(SessionState.PLANNED);
        assertThat(SessionLifecycle.TABLE.next(SessionState.PLANNED, SessionEvent.FREEZE))
                .isEqualTo(SessionState.FROZEN);
        for (SessionEvent event : SessionEvent.values()) {
            assertThatThrownBy(() -> SessionLifecycle.TABLE.next(SessionState.FROZEN, event))
                    .as(event.name())
                    .isInstanceOf(Refusal.class);
        }
    }
}
