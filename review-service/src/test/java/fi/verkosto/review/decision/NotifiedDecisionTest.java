package fi.verkosto.review.decision;

import static fi.verkosto.review.Portal.refused;
import static fi.verkosto.review.SentApplication.GRADIA;
import static fi.verkosto.review.SentApplication.OMNIA;
import static fi.verkosto.review.SentApplication.TREDU;
import static fi.verkosto.review.SentApplication.anApplication;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.verkosto.review.Database;
import fi.verkosto.review.PlayedCall;
import fi.verkosto.review.Portal;
import fi.verkosto.review.SentApplication;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Applicants read their own decision, from the notification on. */
@QuarkusTest
@WithPostgresAndKafka
class NotifiedDecisionTest {

    private static final String PARTNER = "9900101-0";

    KafkaTopic kafka;

    @Inject
    Database database;

    @Test
    void isForTheLeadAndTheMembersFromTheNotificationOn() {
        PlayedCall call = new PlayedCall(kafka, database);
        call.isClosed();
        SentApplication application = anApplication().with(GRADIA).withPartner(PARTNER);
        call.receivesReviewed(application, 3);
        call.selects();
        nobodyReads(application);
        UUID decision = call.presents(application);
        Portal.decider().step("decisions", decision, "approval").then().statusCode(200);
        nobodyReads(application);

        Portal.officer().step("decisions", decision, "notification").then().statusCode(200);

        for (String organisation : new String[] {OMNIA, GRADIA}) {
            read(applicantOf(organisation), application)
                    .then()
                    .statusCode(200)
                    .body("id", equalTo(decision.toString()))
                    .body("applicationId", equalTo(application.id().toString()))
                    .body("callId", equalTo(call.id().toString()))
                    .body("caseNumber", equalTo("12/340/2018"))
                    .body("applicationVersion", equalTo(1))
                    .body("outcome", equalTo("AWARDED"))
                    .body("awarded.amount", equalTo("500000.00"))
                    .body("reasons.sv", notNullValue())
                    .body("notifiedAt", notNullValue());
        }
        Map<String, Object> shown =
                read(applicantOf(OMNIA), application).jsonPath().getMap("");
        assertThat(shown).doesNotContainKeys("presentedBy", "approvedBy", "takenBack", "place");
        for (String organisation : new String[] {TREDU, PARTNER}) {
            refused(read(applicantOf(organisation), application), 404, "not-found");
        }
        refused(read(Portal.of("nobody's", "applicant"), application), 404, "not-found");
        assertThat(read(Portal.officer(), application).statusCode()).isEqualTo(403);
    }

    @Test
    void saysWhyNothingIsGranted() {
        PlayedCall call = new PlayedCall(kafka, database);
        call.isClosed();
        SentApplication application = anApplication();
        call.receivesIneligible(application);
        call.selects();
        UUID decision = call.presents(application);
        Portal.decider().step("decisions", decision, "approval").then().statusCode(200);
        Portal.officer().step("decisions", decision, "notification").then().statusCode(200);

        read(applicantOf(OMNIA), application)
                .then()
                .statusCode(200)
                .body("outcome", equalTo("REJECTED"))
                .body("awarded", nullValue())
                .body("reasons.fi", equalTo("Ei täytä ehtoja"));
    }

    private static void nobodyReads(SentApplication application) {
        refused(read(applicantOf(OMNIA), application), 404, "not-found");
    }

    private static Response read(Portal portal, SentApplication application) {
        return portal.get("/v1/notified-decisions/{id}", application.id());
    }

    private static Portal applicantOf(String organisation) {
        return Portal.actingFor(organisation, "person of " + organisation, "applicant");
    }
}
