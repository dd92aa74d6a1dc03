package fi.verkosto.applications.consortium;

import static fi.verkosto.applications.Api.MEMBER;
import static fi.verkosto.applications.Api.administrator;
import static fi.verkosto.applications.Api.applicant;
import static fi.verkosto.applications.Api.completeDraftOf;
import static fi.verkosto.applications.Api.creating;
import static fi.verkosto.applications.Api.draftOf;
import static fi.verkosto.applications.Api.officer;
import static fi.verkosto.applications.Api.publishedCall;
import static fi.verkosto.applications.Api.registerProviders;
import static fi.verkosto.applications.Api.save;
import static fi.verkosto.applications.Api.submit;
import static fi.verkosto.applications.Api.submittedTo;
import static fi.verkosto.applications.Consortium.accepted;
import static fi.verkosto.applications.Consortium.invite;
import static fi.verkosto.applications.Consortium.invited;
import static fi.verkosto.applications.Consortium.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import fi.verkosto.applications.Mails;
import fi.verkosto.applications.OutboxRows;
import fi.verkosto.checks.EventContract;
import fi.verkosto.clock.BusinessClock;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the consortium means for submissions, supplements and mails. */
@QuarkusTest
@WithPostgresAndKafka
class ConsortiumSubmissionTest {

    private static final String GRADIA = "0208201-1";
    private static final String RIVERIA = "0212371-7";
    private static final String WITH_OFFICE = "9900008-5";

    private final BusinessClock clock;
    private final OutboxRows outbox;

    ConsortiumSubmissionTest(BusinessClock clock, OutboxRows outbox) {
        this.clock = clock;
        this.outbox = outbox;
    }

    @BeforeEach
    void whileTheCallIsOpen() {
        registerProviders(GRADIA, RIVERIA);
        clock.moveTo(Instant.parse("2018-11-01T09:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"never invited", "invited", "declined", "removed", "left"})
    void refusesAMemberThatHasNotAcceptedOrIsOneNoMore(String becoming) {
        String application = completeDraftOf(GRADIA, publishedCall());
        become(becoming, application);
        String members = """
                {"members": [{"businessId": "%s", "role": "pilots", "developmentStage": "STARTING"},
                             {"businessId": "%s", "role": "joins", "developmentStage": "ADVANCED"}]}""".formatted(MEMBER, RIVERIA);
        save(GRADIA, application, "consortium", members).then().statusCode(200);

        submit(GRADIA, application)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/consortium/members/1/businessId"))
                .body("errors.rule", contains("accepted"));
    }

    @Test
    void refusesTheNextSubmissionAfterAMemberLeftAndShowsTheOfficer() {
        String application = submittedTo(publishedCall(), GRADIA);

        take("departure", MEMBER, application, MEMBER).then().statusCode(200);

        submit(GRADIA, application)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/consortium/members/0/businessId"));
        officer()
                .get("/v1/applications/{id}", application)
                .then()
                .statusCode(200)
                .body("submissions", equalTo(1))
                .body("participants.find { it.businessId == '%s' }.membership".formatted(MEMBER), equalTo("LEFT"));
        officer()
                .get("/v1/applications/{id}/submissions/1", application)
                .then()
                .body("parties.members.businessId", contains(MEMBER));
        accepted(GRADIA, application, MEMBER);
        submit(GRADIA, application).then().statusCode(201);
    }

    @Test
    void showsInCompletenessWhoAcceptedAndChangesNoVersion() {
        String application = submittedTo(publishedCall(), GRADIA);
        String version = versionWithCompleteness(application, 100);

        take("departure", MEMBER, application, MEMBER).then().statusCode(200);
        assertThat(versionWithCompleteness(application, 80)).isEqualTo(version);

        accepted(GRADIA, application, MEMBER);
        assertThat(versionWithCompleteness(application, 100)).isEqualTo(version);
    }

    private static String versionWithCompleteness(String application, int percent) {
        return applicant(GRADIA)
                .get("/v1/applications/{id}", application)
                .then()
                .body("completeness", equalTo(percent))
                .extract()
                .header("ETag");
    }

    @ParameterizedTest
    @CsvSource({"'', 200, 201", "consortium, 200, 201", "budget, 409, 409"})
    void changesDuringASupplementOfTheConsortiumAlone(String section, int leaves, int invites) {
        String application = submittedTo(publishedCall(), GRADIA);
        clock.moveTo(Instant.parse("2018-11-22T09:00:00Z"));
        creating(officer())
                .body("""
                        {"message": "Verkosto", "dueAt": "2018-12-07T14:15:00Z", "sections": [%s]}""".formatted(section.isEmpty() ? "" : "\"" + section + "\""))
                .post("/v1/applications/{id}/supplement-requests", application)
                .then()
                .statusCode(201);

        take("departure", MEMBER, application, MEMBER).then().statusCode(leaves);
        invite(GRADIA, application, RIVERIA).then().statusCode(invites);
        clock.moveTo(Instant.parse("2018-12-07T14:15:00Z"));
        invite(GRADIA, application, RIVERIA).then().statusCode(409).body("type", endsWith("/supplement-overdue"));
    }

    @Test
    void tellsTheInvitedOfficeAndThenTheWholeNetwork() {
        registerWithOffice();
        String application = draftOf(GRADIA, publishedCall());

        accepted(GRADIA, application, WITH_OFFICE);
        take("removal", GRADIA, application, WITH_OFFICE).then().statusCode(200);

        List<OutboxRows.Row> mails = outbox.of(application);
        mails.forEach(mail -> EventContract.validate(mail.type(), mail.data()));
        assertThat(mails).extracting(OutboxRows.Row::topic).containsOnly("verkosto.notifications");
        assertThat(mails)
                .extracting(mail -> mail.data().replaceAll(".*\"template\":\\s*\"([a-z-]+)\".*", "$1"))
                .containsExactly("member-invited", "membership-accepted", "membership-removed");
        assertThat(mails).allMatch(mail -> mail.data().contains("registry@virtasalmi.example"));
        assertThat(Mails.values(application, "member-invited", outbox)
                        .getFirst()
                        .getString("link"))
                .contains("/pages/invitations/" + application)
                .doesNotContain("/v1/");
    }

    /** Who was only invited has no application: it is not called theirs. */
    @Test
    void tellsAnOfficeThatItsInvitationWasWithdrawnInItsOwnWords() {
        registerWithOffice();
        String application = draftOf(GRADIA, publishedCall());

        invited(GRADIA, application, WITH_OFFICE);
        take("removal", GRADIA, application, WITH_OFFICE).then().statusCode(200);

        assertThat(Mails.about(application, outbox))
                .containsExactly(
                        "member-invited registry@virtasalmi.example",
                        "invitation-withdrawn registry@virtasalmi.example");
        assertThat(Mails.values(application, "invitation-withdrawn", outbox)
                        .getFirst()
                        .fieldNames())
                .contains("leadName", "memberName", "agencyName", "contacts");
    }

    private static void become(String becoming, String application) {
        switch (becoming) {
            case "invited" -> invited(GRADIA, application, RIVERIA);
            case "declined" -> {
                invited(GRADIA, application, RIVERIA);
                take("refusal", RIVERIA, application, RIVERIA).then().statusCode(200);
            }
            case "removed" -> {
                accepted(GRADIA, application, RIVERIA);
                take("removal", GRADIA, application, RIVERIA).then().statusCode(200);
            }
            case "left" -> {
                accepted(GRADIA, application, RIVERIA);
                take("departure", RIVERIA, application, RIVERIA).then().statusCode(200);
            }
            default ->
                applicant(RIVERIA)
                        .get("/v1/applications/{id}", application)
                        .then()
                        .statusCode(404);
        }
    }

    private static void registerWithOffice() {
        creating(administrator())
                .body("""
                        {"providers": [{"businessId": "%s", "nameFi": "Virtasalmi", "nameSv": "Virtasalmi",
                          "holderKind": "MUNICIPALITY", "homeRegion": "10", "licenceFrom": "2018-01-01",
                          "email": "registry@virtasalmi.example", "language": "sv"}]}""".formatted(WITH_OFFICE))
                .post("/v1/provider-imports")
                .then()
                .statusCode(201);
    }
}
