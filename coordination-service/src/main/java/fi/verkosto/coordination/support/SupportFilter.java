package fi.verkosto.coordination.support;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * Which support requests are looked for.
 *
 * @param network null for those of all networks
 */
public record SupportFilter(Set<SupportState> states, Set<SupportTopic> topics, Set<Urgency> urgencies, UUID network) {

    /** Each null where any will do. */
    public static SupportFilter of(SupportState state, SupportTopic topic, Urgency urgency, UUID network) {
        return new SupportFilter(
                state == null ? EnumSet.allOf(SupportState.class) : EnumSet.of(state),
                topic == null ? EnumSet.allOf(SupportTopic.class) : EnumSet.of(topic),
                urgency == null ? EnumSet.allOf(Urgency.class) : EnumSet.of(urgency),
                network);
    }

    SupportFilter ofNetwork(UUID only) {
        return new SupportFilter(states, topics, urgencies, only);
    }
}
