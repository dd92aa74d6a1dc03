package fi.verkosto.review.correction;

import static fi.verkosto.review.SentApplication.GRADIA;
import static fi.verkosto.review.SentApplication.OMNIA;
import static fi.verkosto.review.SentApplication.anApplication;
import static fi.verkosto.review.correction.PlayedCorrections.applicantOf;
import static fi.verkosto.review.correction.PlayedCorrections.awards;
import static fi.verkosto.review.correction.PlayedCorrections.id;
import static fi.verkosto.review.correction.PlayedCorrections.notifiesOutcome;
import static fi.verkosto.review.correction.PlayedCorrections.requests;
import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.checks.EventContract;
import fi.verkosto.review.Database;
import fi.verkosto.review.PlayedCall;
import fi.verkosto.review.SentApplication;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers to correction requests as they are told: in the language of the case, and with the last day of whoever asked. */
@QuarkusTest
@WithPostgresAndKafka
class CorrectionAnswersTest {

    private static final String DECIDED = "fi.verkosto.correction.decided.v1";
    private static final String NOTIFIED = "fi.verkosto.decision.notified.v1";

    KafkaTopic kafka;

    @Inject
    Database database;

    private PlayedCall call;
    private PlayedCorrections played;
    private final SentApplication application = anApplication().with(GRADIA);

    @BeforeEach
    void aCall() {
        call = new PlayedCall(kafka, database);
        call.tellsOfAgency("POST");
        call.isClosed();
        played = PlayedCorrections.in(call);
    }

    @AfterEach
    void asBefore() {
        call.tellsOfAgency("ELECTRONIC");
    }

    /** A foundation leads, and its joint authority of a member asks: each has its own time to appeal. */
    @Test
    void reckonTheLastDayOfTheMemberThatAsked() throws Exception {
        UUID request = assigned(decidedOn("fi", "FOUNDATION", "JOINT_AUTHORITY"), GRADIA);
        played.presents(request, "UPHELD").then().statusCode(200);
        played.approves(request).then().statusCode(200);
        notifiesOutcome(request).then().statusCode(200);

        String told = database.published(DECIDED, application.id()).getFirst();
        EventContract.validate(DECIDED, told);
        JsonPath answer = JsonPath.from(told);
        assertThat(answer.getString("party")).isEqualTo(GRADIA);
        assertThat(answer.getString("letter.channel")).isEqualTo("POST");
        assertThat(answer.getString("letter.otherLastDay.organisation")).isEqualTo(GRADIA);
        LocalDate ofLead = LocalDate.parse(answer.getString("letter.lastDay"));
        LocalDate ofMember = LocalDate.parse(answer.getString("letter.otherLastDay.lastDay"));
        assertThat(ofMember).isBefore(ofLead);
        assertThat(letter(request)).contains(written(ofMember), written(ofLead));
    }

    @Test
    void haveOneLastDayWhereAllAreReachedAlike() {
        UUID request = assigned(decidedOn("fi", "FOUNDATION", "ASSOCIATION"), GRADIA);
        played.presents(request, "UPHELD").then().statusCode(200);
        played.approves(request).then().statusCode(200);
        notifiesOutcome(request).then().statusCode(200);

        JsonPath answer =
                JsonPath.from(database.published(DECIDED, application.id()).getFirst());
        assertThat(answer.getString("letter.lastDay")).isNotNull();
        assertThat(answer.<Object>get("letter.otherLastDay")).isNull();
    }

    /** Whoever asked is told, whether or not its day is another one, and whether it is a member still. */
    @Test
    void sayWhoAskedForTheDecisionThatComesInTheOthersPlace() {
        call.tellsOfAgency("POST", "ATTACHED");
        UUID request = assigned(decidedOn("fi", "FOUNDATION", "ASSOCIATION"), GRADIA);
        played.presents(request, "CORRECTED", awards("450000.00")).then().statusCode(200);
        played.approves(request).then().statusCode(200);
        notifiesOutcome(request).then().statusCode(200);

        JsonPath first =
                JsonPath.from(database.published(NOTIFIED, application.id()).getFirst());
        assertThat(first.<Object>get("letter.party")).isNull();
        JsonPath later =
                JsonPath.from(database.published(NOTIFIED, application.id()).getLast());
        assertThat(later.getString("letter.party")).isEqualTo(GRADIA);
        assertThat(later.<Object>get("letter.otherLastDay")).isNull();
        JsonPath mailed = JsonPath.from(database.mailedLetters(application.id()).getLast());
        assertThat(mailed.getString("decisionId")).isEqualTo(later.getString("decisionId"));
        assertThat(mailed.getString("party")).isEqualTo(GRADIA);
    }

    @Test
    void areOneLetterWithTheDecisionThatComesInTheOthersPlace() throws Exception {
        UUID request = assigned(decidedOn("fi", "JOINT_AUTHORITY", "FOUNDATION"), GRADIA);
        played.presents(request, "CORRECTED", awards("450000.00")).then().statusCode(200);
        played.approves(request).then().statusCode(200);
        notifiesOutcome(request).then().statusCode(200);

        assertThat(JsonPath.from(database.published(DECIDED, application.id()).getFirst())
                        .<Object>get("letter"))
                .isNull();
        String told = database.published(NOTIFIED, application.id()).getLast();
        EventContract.validate(NOTIFIED, told);
        JsonPath later = JsonPath.from(told);
        assertThat(later.getString("letter.party")).isEqualTo(GRADIA);
        LocalDate ofMember = LocalDate.parse(later.getString("letter.otherLastDay.lastDay"));
        assertThat(ofMember).isAfter(LocalDate.parse(later.getString("letter.lastDay")));
        assertThat(letter(request)).contains(written(ofMember));
    }

    @Test
    void areInSwedishFromTheRequestToTheAppealWhereTheCaseIs() throws Exception {
        UUID request = assigned(decidedOn("sv", "FOUNDATION", "JOINT_AUTHORITY"), GRADIA);
        played.presents(request, "UPHELD").then().statusCode(200);
        played.approves(request).then().statusCode(200);
        notifiesOutcome(request).then().statusCode(200);

        JsonPath answer =
                JsonPath.from(database.published(DECIDED, application.id()).getFirst());
        assertThat(answer.getString("letter.language")).isEqualTo("sv");
        LocalDate ofMember = LocalDate.parse(answer.getString("letter.otherLastDay.lastDay"));
        assertThat(letter(request))
                .contains(
                        "avslår begäran om omprövning",
                        "Besvärsanvisning",
                        "begärde omprövning (A member) " + written(ofMember))
                .doesNotContain("Valitusosoitus", "oikaisu");
        assertThat(applicantOf(OMNIA)
                        .get("/v1/correction-requests/{id}/letter", request)
                        .header("Content-Disposition"))
                .contains("Beslut_12-340-2018.pdf");
    }

    private UUID assigned(UUID decision, String party) {
        UUID request = id(requests(applicantOf(party), decision));
        played.assigns(request, played.handler()).then().statusCode(200);
        return request;
    }

    private UUID decidedOn(String language, String leadKind, String memberKind) {
        UUID review = call.receivesEligible(
                application,
                said -> said.replace("\"language\": \"fi\"", "\"language\": \"" + language + "\"")
                        .replaceFirst("\"lead\"", "\"leadHolderKind\": \"" + leadKind + "\", \"lead\"")
                        .replace(
                                "\"name\": \"A member\"",
                                "\"name\": \"A member\", \"holderKind\": \"" + memberKind + "\""));
        call.scores(call.offersAccepted(review, 1), 1, 3, 3, 3, 3, 3);
        call.selects();
        return played.notifies(application);
    }

    private static String letter(UUID request) throws Exception {
        byte[] bytes = applicantOf(GRADIA)
                .get("/v1/correction-requests/{id}/letter", request)
                .asByteArray();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replace('\u00a0', ' ').replaceAll("\\s+", " ");
        }
    }

    private static String written(LocalDate day) {
        return "%d.%d.%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
