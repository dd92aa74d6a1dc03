package fi.verkosto.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AuditEntryTest {

    private static final UUID ID = new UUID(1, 1);
    private static final UUID AGGREGATE = new UUID(2, 2);
    private static final UUID CALL = new UUID(3, 3);
    private static final Instant NOW = Instant.parse("2018-11-21T14:15:00Z");

    @Test
    void isAboutOneAggregateOrAboutOneCall() {
        assertThat(About.aggregate(AGGREGATE)).isEqualTo(new About(AGGREGATE, null));
        assertThat(About.call(CALL)).isEqualTo(new About(null, CALL));

        assertThatIllegalArgumentException().isThrownBy(() -> new About(AGGREGATE, CALL));
        assertThatIllegalArgumentException().isThrownBy(() -> new About(null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> About.aggregate(null));
    }

    @Test
    void saysWhoDidWhatWhenAndInWhichRole() {
        Actor actor = new Actor("subject", "0502454-6", Role.OFFICER);

        AuditEntry entry = new AuditEntry(ID, About.aggregate(AGGREGATE), actor, Action.LOOKED, NOW, Map.of());

        assertThat(entry.id()).isEqualTo(ID);
        assertThat(entry.subject()).isEqualTo("subject");
        assertThat(entry.organisation()).isEqualTo("0502454-6");
        assertThat(entry.role()).isEqualTo("OFFICER");
        assertThat(entry.action()).isEqualTo("LOOKED");
        assertThat(entry.kind()).isEqualTo(AuditedAction.Kind.READ);
        assertThat(entry.occurredAt()).isEqualTo(NOW);
    }

    /** Whoever wrote the details may go on with the map. */
    @Test
    void keepsTheDetailsThatItWasGiven() {
        Map<String, String> details = new HashMap<>(Map.of("reason", "Because"));
        Actor system = new Actor("a-service", null, Role.SYSTEM);

        AuditEntry entry = new AuditEntry(ID, About.call(CALL), system, Action.LOOKED, NOW, details);
        details.put("reason", "Another");

        assertThat(entry.details()).containsExactly(Map.entry("reason", "Because"));
    }

    private enum Role {
        OFFICER,
        SYSTEM
    }

    private enum Action implements AuditedAction {
        LOOKED;

        @Override
        public Kind kind() {
            return Kind.READ;
        }
    }
}
