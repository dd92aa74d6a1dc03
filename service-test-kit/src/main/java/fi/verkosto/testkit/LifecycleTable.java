package fi.verkosto.testkit;

import fi.verkosto.api.lifecycle.Lifecycle;
import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.Assertions;

/** Goes over every pair of state and event of a lifecycle. */
public final class LifecycleTable {

    private LifecycleTable() {}

    /**
     * Fails unless exactly the given transitions are allowed and every other pair is refused with what is allowed.
     *
     * @param expected "STATE EVENT" to the state that it leads to
     */
    public static <S extends Enum<S>, E extends Enum<E>> void check(
            Lifecycle<S, E> lifecycle, Class<S> states, Class<E> events, Map<String, S> expected) {
        Map<String, S> found = new TreeMap<>();
        for (S state : states.getEnumConstants()) {
            for (E event : events.getEnumConstants()) {
                try {
                    found.put(state + " " + event, lifecycle.next(state, event));
                } catch (Refusal refusal) {
                    Assertions.assertThat(refusal.code()).isEqualTo(CommonError.ILLEGAL_TRANSITION);
                    Assertions.assertThat(refusal.members()).containsKeys("state", "allowed");
                }
            }
        }
        Assertions.assertThat(found).isEqualTo(new TreeMap<>(expected));
    }
}
