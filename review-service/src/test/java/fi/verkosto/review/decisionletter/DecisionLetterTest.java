package fi.verkosto.review.decisionletter;

import static fi.verkosto.review.Portal.refused;
import static fi.verkosto.review.SentApplication.GRADIA;
import static fi.verkosto.review.SentApplication.OMNIA;
import static fi.verkosto.review.SentApplication.TREDU;
import static fi.verkosto.review.SentApplication.anApplication;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.verkosto.pdf.Accessibility;
import fi.verkosto.review.Database;
import fi.verkosto.review.PlayedCall;
import fi.verkosto.review.Portal;
import fi.verkosto.review.SentApplication;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.Tokens;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The letter of a decision comes with its notification, once, and is for those whom it concerns. */
@QuarkusTest
@WithPostgresAndKafka
class DecisionLetterTest {

    KafkaTopic kafka;

    @Inject
    Database database;

    private PlayedCall call;
    private SentApplication application;

    @BeforeEach
    void closeACall() {
        call = new PlayedCall(kafka, database);
        call.isClosed();
        application = anApplication().with(GRADIA);
    }

    @Test
    void isMadeWithTheNotificationAndSaysWhatWasDecided() throws Exception {
        UUID decision = approved(application, said -> said);
        refused(letter(Portal.officer(), decision), 404, "not-found");

        Portal.officer().step("decisions", decision, "notification").then().statusCode(200);

        Response file = letter(Portal.officer(), decision);
        file.then()
                .statusCode(200)
                .contentType("application/pdf")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"Paatos_12-340-2018.pdf\"; filename*=UTF-8''P%C3%A4%C3%A4t%C3%B6s%2012-340-2018.pdf");
        byte[] bytes = file.asByteArray();
        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        assertThat(file.header("ETag")).isEqualTo("\"" + sha256 + "\"");
        assertThat(Accessibility.faults(bytes)).isEmpty();
        assertThat(text(bytes))
                .contains("Opetushallitus myöntää valtionavustusta 500 000 euroa", "Paula Presenter", "Dora Decider")
                .contains("Painotettu keskiarvo 100 % 3,00", "A member 0208201-1");
        JsonPath told = JsonPath.from(database.published("fi.verkosto.decision.notified.v1", application.id())
                .getFirst());
        assertThat(told.getString("letter.sha256")).isEqualTo(sha256);
        assertThat(told.getString("letter.language")).isEqualTo("fi");
        assertThat(told.getString("letter.channel")).isEqualTo("ELECTRONIC");
        assertThat(letter(Portal.officer(), decision).asByteArray()).isEqualTo(bytes);
        letter(Portal.officer(), decision, sha256).then().statusCode(304);
        data(Portal.officer(), decision)
                .then()
                .statusCode(200)
                .body("caseNumber", equalTo("12/340/2018"))
                .body("grant.awarded.amount", equalTo("500000.00"))
                .body("scores.evaluators", equalTo(1))
                .body("correction.lastDay", equalTo(told.getString("letter.lastDay")))
                .body("provisions.statute", hasItems("688/2001", "434/2003"))
                .body("terms.transfer", containsString("7 §"))
                .body("instruction.remedy", equalTo("CORRECTION_REQUEST"))
                .body("instruction.contents[0]", containsString("12/340/2018"));
    }

    @Test
    void isForTheLeadTheMembersAndTheStaffAlone() {
        UUID decision = notified(application, said -> said);

        for (Portal reader : new Portal[] {
            applicantOf(OMNIA), applicantOf(GRADIA), Portal.presenter(), Portal.decider(), Portal.observer()
        }) {
            letter(reader, decision).then().statusCode(200);
            data(reader, decision).then().statusCode(200);
        }
        refused(data(applicantOf(TREDU), decision), 404, "not-found");
        refused(data(Portal.of("nobody's", "applicant"), decision), 404, "not-found");
        refused(data(Portal.of("stranger", "officer"), decision), 404, "not-found");
        refused(letter(Portal.officer(), UUID.randomUUID()), 404, "not-found");
        assertThat(letter(Portal.evaluator(1), decision).statusCode()).isEqualTo(403);
    }

    @Test
    void showsTheStaffWhoOpenedItWhen() {
        UUID decision = notified(application, said -> said);
        list().then().body("items.openings", contains(empty()));
        letter(Portal.officer(), decision);
        letter(applicantOf(GRADIA), decision);
        data(applicantOf(GRADIA), decision);

        list().then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].decisionId", equalTo(decision.toString()))
                .body("items[0].lead", equalTo("Lead"))
                .body("items[0].outcome", equalTo("AWARDED"))
                .body("items[0].lastDay", notNullValue())
                .body("items[0].resentAt", nullValue())
                .body("items[0].openings.person", contains("person of " + GRADIA))
                .body("items[0].openings.organisation", contains(GRADIA))
                .body("items[0].openings.times", contains(2));
        UUID review = database.reviewsOf(application.id()).getFirst();
        Portal.officer()
                .get("/v1/reviews/{id}/history", review)
                .then()
                .body("items.findAll { it.action == 'LETTER_OPENED' }.role", contains("APPLICANT"));
        assertThat(Portal.evaluator(1)
                        .get("/v1/decision-letters?call={call}", call.id())
                        .statusCode())
                .isEqualTo(403);
        refused(Portal.of("stranger", "officer").get("/v1/decision-letters?call={call}", call.id()), 404, "not-found");
    }

    /** The agency decides; either way one mail, whose letter is that of the decision. */
    @Test
    void goesWithTheMailWhereItsAgencyAttachesLetters() {
        call.tellsOfAgency("ELECTRONIC", "ATTACHED");
        try {
            UUID decision = notified(application, said -> said);

            String mailed = database.mailedLetters(application.id()).getFirst();
            JsonPath event = JsonPath.from(mailed);
            assertThat(Base64.getDecoder().decode(event.getString("file.content")))
                    .isEqualTo(letter(Portal.officer(), decision).asByteArray());
            assertThat(event.getString("file.fileName")).matches("Päätös [0-9-]+\\.pdf");
            assertThat(event.getBoolean("again")).isFalse();
            JsonPath notified = JsonPath.from(database.published("fi.verkosto.decision.notified.v1", application.id())
                    .getFirst());
            assertThat(notified.getBoolean("letter.attached")).isTrue();
            assertThat(event.getString("lastDay")).isEqualTo(notified.getString("letter.lastDay"));
            assertThat(event.getMap("reasons")).isEqualTo(notified.getMap("reasons"));
            assertThat(event.getMap("awarded")).isEqualTo(notified.getMap("awarded"));

            resend(Portal.officer(), decision).then().statusCode(204);
            assertThat(database.mailedLetters(application.id())).hasSize(2);
            JsonPath again =
                    JsonPath.from(database.mailedLetters(application.id()).getLast());
            assertThat(again.getBoolean("again")).isTrue();
            assertThat(again.getString("file.content")).isEqualTo(event.getString("file.content"));
        } finally {
            call.tellsOfAgency("ELECTRONIC");
        }
    }

    /** The same bytes, a note in the history, and no second decision for anybody; twice within a minute is once. */
    @Test
    void canBeSentAgain() {
        UUID decision = notified(application, said -> said);
        byte[] bytes = letter(Portal.officer(), decision).asByteArray();

        assertThat(database.mailedLetters(application.id())).isEmpty();

        resend(Portal.officer(), decision).then().statusCode(204);
        resend(Portal.officer(), decision).then().statusCode(204);

        assertThat(database.mailedLetters(application.id()))
                .singleElement()
                .satisfies(
                        mailed -> assertThat(mailed).contains("\"again\":true").doesNotContain("\"file\""));
        list().then().body("items[0].resentAt", notNullValue());
        assertThat(letter(Portal.officer(), decision).asByteArray()).isEqualTo(bytes);
        assertThat(database.published("fi.verkosto.decision.notified.v1", application.id()))
                .hasSize(1);
        Portal.officer()
                .get(
                        "/v1/reviews/{id}/history",
                        database.reviewsOf(application.id()).getFirst())
                .then()
                .body("items.findAll { it.action == 'LETTER_RESENT' }.role", contains("OFFICER"));
        assertThat(resend(Portal.presenter(), decision).statusCode()).isEqualTo(403);
        assertThat(resend(applicantOf(OMNIA), decision).statusCode()).isEqualTo(403);
        refused(resend(Portal.of("stranger", "officer"), decision), 404, "not-found");
    }

    private static Response resend(Portal portal, UUID decision) {
        return portal.request().post("/v1/decision-letters/{id}/resending", decision);
    }

    @Test
    void isNotThereForWhoeverIsDisqualified() {
        String barred = call.hasAnother("OBSERVER");
        UUID decision = notified(application, said -> said);
        UUID review = database.reviewsOf(application.id()).getFirst();
        Portal.officer()
                .create(
                        "/v1/reviews/" + review + "/disqualifications",
                        UUID.randomUUID().toString(),
                        """
                        {"person": "%s", "reason": "A relative"}""".formatted(barred))
                .then()
                .statusCode(201);

        Portal portal = Portal.of(barred, "ministry-observer");
        refused(letter(portal, decision), 403, "person-disqualified");
        refused(data(portal, decision), 403, "person-disqualified");
        portal.get("/v1/decision-letters?call={call}", call.id())
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    /** The kind of the lead decides, and where it is no authority what the agency's applicants have consented to. */
    @ParameterizedTest
    @CsvSource({
        "JOINT_AUTHORITY, ELECTRONIC, ARRIVED_AT_AUTHORITY, 0",
        "JOINT_AUTHORITY, POST, ARRIVED_AT_AUTHORITY, 0",
        "FOUNDATION, ELECTRONIC, ELECTRONIC, 3",
        "FOUNDATION, POST, POST, 7"
    })
    void reckonsTheLastDayForThisRecipient(String holderKind, String delivery, String channel, int presumed) {
        call.tellsOfAgency(delivery);
        try {
            UUID decision = notified(
                    application,
                    said -> said.replaceFirst("\"lead\"", "\"leadHolderKind\": \"" + holderKind + "\", \"lead\""));

            JsonPath correction = data(Portal.officer(), decision).jsonPath();
            LocalDate sentOn = LocalDate.parse(correction.getString("correction.sentOn"));
            assertThat(correction.getString("correction.delivery")).isEqualTo(channel);
            Instant given = Instant.parse(
                    Portal.officer().get("/v1/decisions/{id}", decision).path("notifiedAt"));
            assertThat(sentOn).isEqualTo(Delivery.valueOf(channel).sentOn(given, LocalTime.of(16, 15)));
            assertThat(correction.getString("correction.knownOn"))
                    .isEqualTo(sentOn.plusDays(presumed).toString());
            assertThat(correction.getString("correction.lastDay"))
                    .isEqualTo(CorrectionPeriod.of(Delivery.valueOf(channel), sentOn)
                            .lastDay()
                            .toString());
        } finally {
            call.tellsOfAgency("ELECTRONIC");
        }
    }

    @Test
    void isInSwedishWhereTheCaseIs() throws Exception {
        UUID decision = notified(
                application,
                said -> said.replace("\"language\": \"fi\"", "\"language\": \"sv\"")
                        .replace("\"name\": \"Lead\"", "\"name\": \"Lead\", \"nameSv\": \"Ledaren\""));

        Response file = letter(applicantOf(OMNIA), decision);
        assertThat(file.header("Content-Disposition")).contains("filename=\"Beslut_12-340-2018.pdf\"");
        assertThat(text(file.asByteArray())).contains("Utbildningsstyrelsen beviljar", "Mottagare Ledaren, " + OMNIA);
    }

    /** Nothing goes out that could not be answered. */
    @Test
    void isAwaitedAsLongAsNobodyToldHowTheAgencyIsReached() {
        UUID decision = approved(application, said -> said);
        database.change("update review set agency = ? where application_id = ?::uuid", "9900017-3", application.id());

        refused(Portal.officer().step("decisions", decision, "notification"), 409, "letterhead-awaited");

        assertThat(database.published("fi.verkosto.decision.notified.v1", application.id()))
                .isEmpty();
        refused(letter(Portal.officer(), decision), 404, "not-found");
    }

    @Test
    void neverChanges() {
        UUID decision = notified(application, said -> said);

        assertThatThrownBy(() -> database.change(
                        "update decision_letter set last_day = last_day + 1 where decision_id = ?::uuid", decision))
                .hasMessageContaining("does not change");
    }

    private UUID notified(SentApplication sent, UnaryOperator<String> words) {
        UUID decision = approved(sent, words);
        Portal.officer().step("decisions", decision, "notification").then().statusCode(200);
        return decision;
    }

    private UUID approved(SentApplication sent, UnaryOperator<String> words) {
        UUID review = call.receivesEligible(sent, words);
        call.scores(call.offersAccepted(review, 1), 1, 3, 3, 3, 3, 3);
        call.selects();
        UUID decision = call.decisionOn(sent);
        named("presenter", "Paula Presenter")
                .step("decisions", decision, "presentation")
                .then()
                .statusCode(200);
        named("decider", "Dora Decider")
                .step("decisions", decision, "approval")
                .then()
                .statusCode(200);
        return decision;
    }

    private static Portal named(String role, String name) {
        return new Portal(Tokens.of(role).roles(role).named(name).sign());
    }

    private Response list() {
        return Portal.officer().get("/v1/decision-letters?call={call}", call.id());
    }

    private static Response letter(Portal portal, UUID decision) {
        return portal.get("/v1/decision-letters/{id}", decision);
    }

    private static Response letter(Portal portal, UUID decision, String known) {
        return portal.request().header("If-None-Match", "\"" + known + "\"").get("/v1/decision-letters/{id}", decision);
    }

    private static Response data(Portal portal, UUID decision) {
        return portal.get("/v1/decision-letters/{id}/data", decision);
    }

    private static Portal applicantOf(String organisation) {
        return Portal.actingFor(organisation, "person of " + organisation, "applicant");
    }

    private static String text(byte[] bytes) throws Exception {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replace('\u00a0', ' ').replaceAll("\\s+", " ");
        }
    }
}
