package fi.verkosto.applications;

import fi.verkosto.clock.BusinessClock;
import fi.verkosto.testkit.RequestLimits;
import fi.verkosto.testkit.Tokens;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgresAndKafka
class RequestLimitsTest {

    private static final String LEAD = "0208201-1";

    private final BusinessClock clock;

    RequestLimitsTest(BusinessClock clock) {
        this.clock = clock;
    }

    @BeforeEach
    void whileTheCallIsOpen() {
        clock.moveTo(Instant.parse("2018-11-01T09:00:00Z"));
    }

    @Test
    void keepsTheLimitsThatItsDescriptionSets() {
        String application = Api.draftOf(LEAD, Api.publishedCall());
        RequestLimits limits = RequestLimits.by(Api.OFFICER, Tokens.AGENCY)
                .with("replaceCall", "callId", Api::draftCall)
                .with("reviseCall", "callId", Api::publishedCall);
        List.of("Answers", "Basics", "Budget", "Consortium", "Contacts", "Partners")
                .forEach(section -> limits.actingFor(LEAD, "save" + section)
                        .with("save" + section, "applicationId", () -> application));
        List.of("nameFi", "nameSv", "holderKind", "licenceFrom", "licenceTo", "email", "language")
                .forEach(column -> limits.except(
                        "importProviders /providers/0/" + column + " maxLength",
                        "what is wrong with a value is a reason why its row is refused"));

        limits.check();
    }
}
