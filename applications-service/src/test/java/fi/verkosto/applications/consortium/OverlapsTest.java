package fi.verkosto.applications.consortium;

import static fi.verkosto.applications.Api.applicant;
import static fi.verkosto.applications.Api.draftOf;
import static fi.verkosto.applications.Api.etag;
import static fi.verkosto.applications.Api.publishedCall;
import static fi.verkosto.applications.Api.registerProviders;
import static fi.verkosto.applications.Consortium.accepted;
import static fi.verkosto.applications.Consortium.invited;
import static fi.verkosto.applications.Consortium.take;
import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.clock.BusinessClock;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
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
    void findsTheLeadTheInvitedAndTheAcceptedElsewhere() {
        String call = publishedCall();
        String one = draftOf(GRADIA, call);
        String other = draftOf(OMNIA, call);
        accepted(GRADIA, one, OMNIA, RIVERIA);
        invited(OMNIA, other, RIVERIA);

        assertThat(overlaps.alsoElsewhere(UUID.fromString(one), true)).containsExactly(RIVERIA, OMNIA);
        assertThat(overlaps.alsoElsewhere(UUID.fromString(other), true)).containsExactly(RIVERIA, OMNIA);
        // What the agency sees of them: nothing was submitted.
        assertThat(overlaps.alsoElsewhere(UUID.fromString(one), false)).isEmpty();
    }

    @Test
    void countsNeitherTheDepartedNorTheWithdrawnNorOtherCalls() {
        String call = publishedCall();
        String one = draftOf(GRADIA, call);
        String left = draftOf(OMNIA, call);
        accepted(GRADIA, one, RIVERIA);
        accepted(OMNIA, left, RIVERIA);
        take("departure", RIVERIA, left, RIVERIA).then().statusCode(200);
        String withdrawn = draftOf(RIVERIA, call);
        applicant(RIVERIA)
                .header("If-Match", etag(RIVERIA, withdrawn))
                .post("/v1/applications/{id}/withdrawal", withdrawn)
                .then()
                .statusCode(200);
        draftOf(GRADIA, publishedCall());

        assertThat(overlaps.alsoElsewhere(UUID.fromString(one), true)).isEmpty();
    }
}
