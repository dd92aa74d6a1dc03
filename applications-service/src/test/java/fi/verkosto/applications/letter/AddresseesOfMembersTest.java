package fi.verkosto.applications.letter;

import static fi.verkosto.applications.Api.administrator;
import static fi.verkosto.applications.Api.applicant;
import static fi.verkosto.applications.Api.creating;
import static fi.verkosto.applications.Api.draftOf;
import static fi.verkosto.applications.Api.publishedCall;
import static fi.verkosto.applications.Api.registerProviders;
import static fi.verkosto.applications.Consortium.accepted;
import static fi.verkosto.applications.Consortium.invited;
import static fi.verkosto.applications.Consortium.take;
import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.applications.application.Applications;
import fi.verkosto.clock.BusinessClock;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an application is about is told to those alone who have agreed to be in it. */
@QuarkusTest
@WithPostgresAndKafka
class AddresseesOfMembersTest {

    private static final String LEAD = "0208201-1";
    private static final String INVITED = "0502454-6";
    private static final String ACCEPTED = "0212371-7";
    private static final String REFUSED = "0993644-6";
    private static final String REMOVED = "1852679-9";

    private final Addressees addressees;
    private final Applications applications;
    private final BusinessClock clock;

    AddresseesOfMembersTest(Addressees addressees, Applications applications, BusinessClock clock) {
        this.addressees = addressees;
        this.applications = applications;
        this.clock = clock;
    }

    @BeforeEach
    void whileTheCallIsOpen() {
        clock.moveTo(Instant.parse("2018-11-01T09:00:00Z"));
    }

    @AfterEach
    void registerWithout() {
        registerProviders(LEAD, INVITED, ACCEPTED, REFUSED, REMOVED);
    }

    @Test
    void areTheLeadAndThoseWhoHaveAccepted() {
        String application = draftOf(LEAD, publishedCall());
        List.of(LEAD, INVITED, ACCEPTED, REFUSED, REMOVED).forEach(AddresseesOfMembersTest::register);
        accepted(LEAD, application, ACCEPTED, REMOVED);
        invited(LEAD, application, INVITED, REFUSED);
        take("removal", LEAD, application, REMOVED).then().statusCode(200);
        take("refusal", REFUSED, application, REFUSED).then().statusCode(200);

        List<Addressee> told = QuarkusTransaction.requiringNew()
                .call(() -> addressees.of(
                        applications.find(UUID.fromString(application)).orElseThrow()));

        assertThat(told).extracting(Addressee::organisation).containsExactly(LEAD, ACCEPTED);
        applicant(INVITED).get("/v1/applications/{id}", application).then().statusCode(404);
        take("refusal", INVITED, application, INVITED).then().statusCode(200);
    }

    private static void register(String businessId) {
        creating(administrator())
                .body("""
                        {"providers": [{"businessId": "%1$s", "nameFi": "Järjestäjä %1$s", "nameSv": "Anordnare %1$s",
                         "holderKind": "JOINT_AUTHORITY", "homeRegion": "13", "licenceFrom": "2018-01-01",
                         "email": "kirjaamo@%1$s.example"}]}""".formatted(businessId))
                .post("/v1/provider-imports")
                .then()
                .statusCode(201);
    }
}
