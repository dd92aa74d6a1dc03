package fi.verkosto.applications.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.applications.content.Basics;
import fi.verkosto.applications.content.Section;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Nothing changes an application where its lifecycle does not allow it. */
class TransitionsTest {

    private static final Instant NOW = Instant.parse("2018-11-01T09:00:00Z");

    private final Application application =
            Application.draft(new UUID(0, 1), new UUID(0, 2), "2769790-1", "REGIONAL_NETWORK", "0208201-1", NOW);

    @Test
    void opensNoSectionWhereNoSupplementIsAwaited() {
        assertRefused(() -> application.openForSupplement(Set.of(Section.BUDGET)));
        assertRefused(() -> application.extendSupplement(NOW));
    }

    @Test
    void savesNothingThatIsAsItWas() {
        assertThat(application.save(titled("Verkosto"), NOW.plusSeconds(1))).isTrue();
        assertThat(application.save(titled("Verkosto"), NOW.plusSeconds(2))).isFalse();
        assertThat(application.sectionVersions().of(Section.BASICS)).isEqualTo(1);
        assertThat(application.milestones().updatedAt()).isEqualTo(NOW.plusSeconds(1));
    }

    @Test
    void showsNothingElseOnceItIsWithdrawn() {
        application.withdraw(NOW);

        assertRefused(() -> application.show(overview(50)));
        assertRefused(() -> application.noteUnsubmitted(true));
        assertRefused(() -> application.save(titled("Verkosto"), NOW));
    }

    private void assertRefused(ThrowingCallable change) {
        assertThatThrownBy(change)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(CommonError.ILLEGAL_TRANSITION));
    }

    private static Basics titled(String title) {
        return new Basics(title, null, null, null, null, null);
    }

    private static Overview overview(int completeness) {
        return new Overview("Verkosto", BigDecimal.ZERO, BigDecimal.ZERO, completeness, List.of(), List.of());
    }
}
