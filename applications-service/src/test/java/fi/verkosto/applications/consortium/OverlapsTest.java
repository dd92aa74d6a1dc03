package fi.verkosto.applications.consortium;

import static fi.verkosto.applications.Api.applicant;
import static fi.verkosto.applications.Api.draftOf;
import static fi.verkosto.applications.Api.etag;
import static fi.verkosto.applications.Api.publishedCall;
import static fi.verkosto.applications.Api.registerProviders;
import static fi.verkosto.applications.Api.submittedTo;
import static fi.verkosto.applications.Consortium.accepted;
import static fi.verkosto.applications.Consortium.invited;
import static fi.verkosto.applications.Consortium.take;
import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.clock.BusinessClock;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgresAndKafka
class OverlapsTest {

    private static final String GRADIA = "0208201-1";
    private static final String OMNIA = "0502454-6";
    private static final String RIVERIA = "0212371-7";

    private final BusinessClock clock;
    private final Overlaps overlaps;

    OverlapsTest(BusinessClock clock, Overlaps overlaps) {
        this.clock = clock;
        this.overlaps = overlaps;
    }

    @BeforeEach
    void whileTheCallIsOpen() {
        registerProviders(GRADIA, OMNIA, RIVERIA);
        clock.moveTo(Instant.parse("2018-11-01T09:00:00Z"));
    }

    @Test
    void findsTheLeadAndTheAcceptedInOtherSubmittedOnes() {
        String call = publishedCall();
        String one = draftOf(GRADIA, call);
        accepted(GRADIA, one, OMNIA, RIVERIA);

        // It names Omnia as a member.
        String other = submittedTo(call, RIVERIA);

        assertThat(overlaps.alsoElsewhere(UUID.fromString(one), Set.of())).containsExactly(RIVERIA, OMNIA);
        assertThat(overlaps.alsoElsewhere(UUID.fromString(other), Set.of())).isEmpty();
    }

    @Test
    void tellsNothingOfDraftsAndOfThoseWhoWereOnlyInvited() {
        String call = publishedCall();
        String draft = draftOf(OMNIA, call);
        invited(OMNIA, draft, RIVERIA);
        String probe = draftOf(GRADIA, call);

        accepted(GRADIA, probe, OMNIA);
        invited(GRADIA, probe, RIVERIA);
        assertThat(overlaps.alsoElsewhere(UUID.fromString(probe), Set.of())).isEmpty();

        submittedTo(call, RIVERIA);
        assertThat(overlaps.alsoElsewhere(UUID.fromString(probe), Set.of())).containsExactly(OMNIA);
    }

    @Test
    void countsNeitherTheDepartedNorTheWithdrawnNorOtherCalls() {
        String call = publishedCall();
        String one = draftOf(GRADIA, call);
        accepted(GRADIA, one, RIVERIA, OMNIA);
        take("departure", OMNIA, one, OMNIA).then().statusCode(200);
        String withdrawn = submittedTo(call, RIVERIA);
        applicant(RIVERIA)
                .header("If-Match", etag(RIVERIA, withdrawn))
                .post("/v1/applications/{id}/withdrawal", withdrawn)
                .then()
                .statusCode(200);
        submittedTo(publishedCall(), GRADIA);

        assertThat(overlaps.alsoElsewhere(UUID.fromString(one), Set.of())).isEmpty();
    }
}
