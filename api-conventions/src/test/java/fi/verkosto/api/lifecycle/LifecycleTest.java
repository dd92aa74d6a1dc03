package fi.verkosto.api.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LifecycleTest {

    private enum State {
        DRAFT,
        PRESENTED,
        APPROVED
    }

    private enum Event {
        PRESENT,
        TAKE_BACK,
        APPROVE
    }

    private final Lifecycle<State, Event> table = Lifecycle.of(State.class, Event.class)
            .allow(State.DRAFT, Event.PRESENT, State.PRESENTED)
            .allow(State.PRESENTED, Event.APPROVE, State.APPROVED)
            .allow(State.PRESENTED, Event.TAKE_BACK, State.DRAFT)
            .build();

    @Test
    void leadsWhereTheTableSays() {
        assertThat(table.next(State.PRESENTED, Event.TAKE_BACK)).isEqualTo(State.DRAFT);
        assertThat(table.allows(State.PRESENTED, Event.TAKE_BACK)).isTrue();
        assertThat(table.allows(State.DRAFT, Event.TAKE_BACK)).isFalse();
    }

    @Test
    void refusesTheRestAndNamesWhatTheStateAllowsInstead() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> table.next(State.PRESENTED, Event.PRESENT))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo(CommonError.ILLEGAL_TRANSITION);
                    assertThat(refusal.members())
                            .containsEntry("state", State.PRESENTED)
                            .containsEntry("refused", "present")
                            .containsEntry("allowed", List.of("take-back", "approve"));
                });
    }

    /** Whoever is refused is told of what there is an operation for. */
    @Test
    void namesNoStepThatHappensByItself() {
        Lifecycle<State, Event> partly = Lifecycle.of(State.class, Event.class)
                .allow(State.DRAFT, Event.PRESENT, State.PRESENTED)
                .allow(State.PRESENTED, Event.APPROVE, State.APPROVED)
                .allow(State.PRESENTED, Event.TAKE_BACK, State.DRAFT)
                .byItself(Set.of(Event.APPROVE))
                .build();

        assertThat(partly.next(State.PRESENTED, Event.APPROVE)).isEqualTo(State.APPROVED);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> partly.next(State.PRESENTED, Event.PRESENT))
                .satisfies(refusal -> assertThat(refusal.members()).containsEntry("allowed", List.of("take-back")));
    }

    @Test
    void hasOneRowForEachPairAndUsesEveryEvent() {
        var first = Lifecycle.of(State.class, Event.class).allow(State.DRAFT, Event.PRESENT, State.PRESENTED);

        assertThatIllegalArgumentException().isThrownBy(() -> first.allow(State.DRAFT, Event.PRESENT, State.APPROVED));
        assertThatIllegalArgumentException().isThrownBy(first::build).withMessageContaining("TAKE_BACK");
    }
}
