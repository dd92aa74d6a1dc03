package fi.verkosto.review;

import static fi.verkosto.review.Portal.refused;
import static fi.verkosto.review.SentApplication.GRADIA;
import static fi.verkosto.review.SentApplication.OMNIA;
import static fi.verkosto.review.SentApplication.anApplication;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import fi.verkosto.clock.BusinessClock;
import fi.verkosto.review.evaluator.Registered;
import fi.verkosto.review.invitation.Invited;
import fi.verkosto.testkit.DescribedOperations;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What evaluators read where they must not know who applies. Every name of the consortium begins with the same word. */
@QuarkusTest
@WithPostgresAndKafka
class BlindReviewTest {

    private static final String MARK = "(?is).*zzyzx.*";
    private static final String PARTNER = "9900101-0";
    private static final String REASON = "{\"reason\": \"Because\"}";
    private static final String NAMING = "{\"reason\": \"Zzyzx-opisto (0208201-1) asked for it\"}";

    KafkaTopic kafka;

    @Inject
    Database database;

    @Inject
    RelayedMails mails;

    @Inject
    BusinessClock clock;

    private final String suffix = UUID.randomUUID().toString();
    private final Map<String, List<Response>> answers = new TreeMap<>();
    private final SentApplication application = anApplication().with(GRADIA).withPartner(PARTNER);

    private PlayedCall call;
    private UUID review;

    @BeforeEach
    void receiveAnApplication() {
        clock.moveTo(Instant.parse("2018-11-22T08:00:00Z"));
        call = new PlayedCall(kafka, database);
    }

    @AfterEach
    void goBack() {
        clock.reset();
    }

    /** Each operation that the description has for evaluators: a new one is missing here until it is called. */
    @Test
    void isBlindInEverythingThatEvaluatorsMayCall() {
        becomesBlind();
        callTheRegister();
        callInterests();
        UUID mine = offers("a");
        UUID theirs = offers("b");
        decline(offers("c"), "c", "{\"reason\": \"I work for Zzyzx\"}");
        keep("declineAssignment", decline(offers("d"), "d", REASON));
        UUID ended = offers("e");
        Portal.officer().step("assignments", ended, "ending", NAMING).then().statusCode(200);

        keep("listOwnAssignments", evaluator("a").get("/v1/assignments"));
        keep("getAssignment", evaluator("a").get("/v1/assignments/{id}", mine));
        keep("getAssignment", evaluator("e").get("/v1/assignments/{id}", ended));
        keep("acceptAssignment", evaluator("a").step("assignments", mine, "acceptance"));
        evaluator("b").step("assignments", theirs, "acceptance").then().statusCode(200);
        scores("b", theirs, "Zzyzx-opisto 0208201-1 leads").then().statusCode(200);
        evaluator("b").step("assignments", theirs, "completion").then().statusCode(200);
        keep("putScores", scores("a", mine, "Because"));
        keep("completeAssignment", evaluator("a").step("assignments", mine, "completion"));
        keep("listAssignmentsOfReview", evaluator("a").get("/v1/reviews/{id}/assignments", review));
        callThePanel();
        Portal.officer().step("assignments", mine, "reopening", NAMING).then().statusCode(200);
        Portal.officer().step("assignments", theirs, "reopening", NAMING).then().statusCode(200);
        keep("getAssignment", evaluator("a").get("/v1/assignments/{id}", mine));
        keep("completeAssignment", evaluator("a").step("assignments", mine, "completion"));
        keep("listAssignmentsOfReview", evaluator("a").get("/v1/reviews/{id}/assignments", review));
        keep(
                "stateDisqualification",
                evaluator("a").create("/v1/reviews/" + review + "/disqualifications", suffix, REASON));
        keep("getAssignment", evaluator("a").get("/v1/assignments/{id}", mine));
        leaveTheStaff();

        assertThat(answers.keySet()).isEqualTo(DescribedOperations.of("evaluator"));
        answers.forEach((operation, all) -> assertThat(all).allSatisfy(answer -> {
            assertThat(answer.statusCode()).as(operation).isIn(200, 201, 204);
            tellsNothing(operation, answer.getHeaders() + "\n" + answer.asString());
        }));
        for (String who : List.of("a", "b", "c", "d", "e")) {
            assertThat(database.mailsTo(person(who))).isNotEmpty().allSatisfy(mail -> tellsNothing(who, mail));
        }
    }

    private void tellsNothing(String where, String written) {
        assertThat(written).as(where).doesNotMatch(MARK).doesNotContain(OMNIA, GRADIA, PARTNER);
    }

    @Test
    void showsLabelsThatStayAndSaysWhatIsHidden() {
        becomesBlind();
        UUID assignment = offers("a");

        evaluator("a")
                .get("/v1/assignments/{id}", assignment)
                .then()
                .body("application.blind", equalTo(true))
                .body("application.lead.businessId", nullValue())
                .body("application.lead.name", equalTo("päähakija"))
                .body("application.lead.label.part", equalTo("LEAD"))
                .body("application.lead.label.number", nullValue())
                .body("application.leadHomeRegion", nullValue())
                .body("application.members.businessId", contains(nullValue()))
                .body("application.members.name", contains("jäsen 3"))
                .body("application.members.label.texts.sv", contains("medlem 3"))
                .body("application.members.role", contains("Pilots"))
                .body("application.partners.businessId", contains(nullValue()))
                .body("application.partners.name", contains("kumppani 2"))
                .body("application.partners.label.number", contains(2))
                .body("application.title", equalTo("jäsen 3 johtaa"))
                .body("application.summary", equalTo("päähakija, jäsen 3 (jäsen 3), kumppani 2, päähakija"))
                .body("application.requestedGrant.amount", equalTo("500000.00"));
        assertThat(mail("a").getString("languages.fi.values.leadName")).isEqualTo("ei näytetä (sokkoarviointi)");
        assertThat(mail("a").getString("languages.en.values.title")).isEqualTo("jäsen 3 johtaa");
    }

    @Test
    void showsNamesAndLabelsToEverybodyElse() {
        becomesBlind();
        UUID assignment = offers("a");
        decline(assignment, "a", "{\"reason\": \"I work for Zzyzx\"}");
        UUID open = offers("b");

        for (Portal reader : List.of(Portal.officer(), Portal.presenter(), Portal.decider(), Portal.observer())) {
            reader.get("/v1/assignments/{id}", open)
                    .then()
                    .body("application.blind", equalTo(false))
                    .body("application.lead.businessId", equalTo(OMNIA))
                    .body("application.lead.name", equalTo("Zzyzx seudun koulutuskuntayhtymä"))
                    .body("application.lead.label.part", equalTo("LEAD"))
                    .body("application.leadHomeRegion", equalTo("05"))
                    .body("application.members.name", contains("Zzyzx-opisto"))
                    .body("application.members.label.number", contains(3))
                    .body("application.partners.label.number", contains(2));
            reader.get("/v1/assignments/{id}", assignment).then().body("declineReason", equalTo("I work for Zzyzx"));
        }
    }

    @Test
    void hidesNothingWhereTheCallIsNotBlind() {
        call.hasEvaluators(person("a"));
        receive();
        UUID assignment = offers("a");

        evaluator("a")
                .get("/v1/assignments/{id}", assignment)
                .then()
                .body("application.blind", equalTo(false))
                .body("application.lead.businessId", equalTo(OMNIA))
                .body("application.lead.label", nullValue())
                .body("application.members.name", contains("Zzyzx-opisto"))
                .body("application.members.label", contains(nullValue()))
                .body("application.title", equalTo("Zzyzx-opisto johtaa"));
        assertThat(mail("a").getString("languages.fi.values.leadName")).isEqualTo("Zzyzx seudun koulutuskuntayhtymä");
    }

    @Test
    void staysBlindWhenTheCallIsPublishedAgain() {
        becomesBlind();
        UUID assignment = offers("a");

        call.hasAnother("OFFICER");

        evaluator("a")
                .get("/v1/assignments/{id}", assignment)
                .then()
                .body("application.blind", equalTo(true))
                .body("application.lead.name", equalTo("päähakija"));
    }

    @Test
    void countsByThePlaceWhereNoNumberWasTold() {
        call.isBlind(person("a"));
        review = call.receivesEligible(application);
        UUID assignment = offers("a");

        evaluator("a")
                .get("/v1/assignments/{id}", assignment)
                .then()
                .body("application.members.name", contains("jäsen 1"))
                .body("application.partners.name", contains("kumppani 1"));
    }

    /** Who is connected is found without a word of whom with. */
    @Test
    void neverTellsWhichOrganisationDisqualifies() {
        becomesBlind();
        UUID assignment = offers("a");
        String version = evaluator("a").etag("assignments", assignment);
        putInterests("a", "{\"employer\": null, \"ties\": [{\"businessId\": \"%s\"}]}".formatted(GRADIA))
                .then()
                .statusCode(200);

        List<Response> told = List.of(
                refused(
                        evaluator("a").stepIn("assignments", assignment, "acceptance", version, null),
                        409,
                        "evaluator-disqualified"),
                evaluator("a").get("/v1/assignments/{id}", assignment),
                evaluator("a").get("/v1/assignments"),
                refused(
                        evaluator("a").create("/v1/reviews/" + review + "/disqualifications", suffix, REASON),
                        409,
                        "already-disqualified"));

        assertThat(told)
                .allSatisfy(answer -> tellsNothing("disqualified", answer.getHeaders() + "\n" + answer.asString()));
        told.get(1).then().body("state", equalTo("DISQUALIFIED")).body("application", nullValue());
        Portal.officer()
                .get("/v1/reviews/{id}/disqualifications", review)
                .then()
                .body("items.evidence.businessId", contains(GRADIA));
    }

    /** The rationale of another is read, and who it names is not; one's own stays as it was written. */
    @Test
    void leavesPeopleTheirOwnWords() {
        becomesBlind();
        UUID mine = offers("a");
        UUID theirs = offers("b");
        for (String who : List.of("a", "b")) {
            UUID assignment = who.equals("a") ? mine : theirs;
            evaluator(who).step("assignments", assignment, "acceptance").then().statusCode(200);
            scores(who, assignment, "Zzyzx-opisto leads").then().statusCode(200);
            evaluator(who).step("assignments", assignment, "completion").then().statusCode(200);
        }

        evaluator("a")
                .get("/v1/assignments/{id}", mine)
                .then()
                .body("scores.rationale", everyItem(equalTo("Zzyzx-opisto leads")));
        evaluator("a")
                .get("/v1/assignments/{id}", theirs)
                .then()
                .body("scores.rationale", everyItem(equalTo("jäsen 3 leads")));
    }

    @Test
    void isForNobodyElseAsBefore() {
        becomesBlind();
        UUID assignment = offers("a");

        refused(evaluator("b").get("/v1/assignments/{id}", assignment), 404, "not-found");
        refused(evaluator("nobody").get("/v1/assignments/{id}", assignment), 404, "not-found");
        evaluator("b").get("/v1/assignments").then().body("items", empty());
        Portal.officer()
                .get("/v1/reviews/{id}", review)
                .then()
                .body("application.members.name", containsInAnyOrder("Zzyzx-opisto"));
    }

    private void becomesBlind() {
        call.isBlind(person("a"), person("b"), person("c"), person("d"), person("e"));
        receive();
    }

    private void receive() {
        review = call.receivesEligible(
                application,
                json -> json.replace(
                                "\"name\": \"Lead\"",
                                "\"name\": \"Zzyzx seudun koulutuskuntayhtymä\", \"nameSv\": \"Zzyzxnejdens samkommun\","
                                        + " \"homeRegion\": \"05\"")
                        .replace(
                                "\"name\": \"A member\"",
                                "\"name\": \"Zzyzx-opisto\", \"nameSv\": \"Zzyzx-läroanstalt\", \"number\": 3")
                        .replace("\"name\": \"Invented ry\"", "\"name\": \"Zzyzx Kumppanit Oy\", \"number\": 2")
                        .replace("Osaava johto, vahva verkosto", "Zzyzx-opisto johtaa")
                        .replace(
                                "\"summary\": \"Summary\"",
                                "\"summary\": \"ZZYZX SEUDUN KOULUTUSKUNTAYHTYMÄ, Zzyzx-läroanstalt (0208201-1),"
                                        + " zzyzx kumppanit oy, Zzyzxnejdens samkommun\""));
    }

    private void callTheRegister() {
        Registered mine = Registered.invited(person("a"));
        keep("listOwnEvaluatorEntries", evaluator("a").get("/v1/evaluators/mine"));
        keep("getEvaluator", mine.read(evaluator("a")));
        keep("confirmEvaluator", mine.ownStep("confirmation", Registered.expertise(3)));
        keep("changeEvaluator", mine.change(evaluator("a"), Registered.expertise(4)));
        keep("restEvaluator", mine.ownStep("rest", REASON));
        keep("returnEvaluator", mine.ownStep("return", null));
        keep("declineEvaluatorInvitation", Registered.invited(person("f")).ownStep("refusal", REASON));
        keep("acceptInvitationByMail", Invited.at(mails).accept(evaluator("a")));
        Invited declined = Invited.at(mails);
        keep("declineInvitationByMail", declined.decline(evaluator("f"), declined.code()));
    }

    private void callInterests() {
        keep("getOwnInterests", evaluator("a").get("/v1/interests/mine"));
        keep("putOwnInterests", putInterests("a", "{\"employer\": \"0211675-2\", \"ties\": []}"));
    }

    /** Closed, and closed again, with names in all that officers write. */
    private void callThePanel() {
        PlayedPanel panel = PlayedPanel.opened(review);
        String content = PlayedPanel.content(3, 3, 3, 3, 3).replaceFirst("\"notes\": \"", "$0Zzyzx-opisto. ");
        panel.write(content).then().statusCode(200);
        for (String step : List.of("closing", "reopening", "closing")) {
            panel.step(step, step.equals("closing") ? null : NAMING).then().statusCode(200);
        }
        keep("listPanelRounds", evaluator("a").get(PlayedPanel.all(review)));
        keep("getPanelRound", panel.read(evaluator("a")));
        panel.read(evaluator("a"))
                .then()
                .body("notes", startsWith("jäsen 3. "))
                .body("earlier.notes", contains(startsWith("jäsen 3. ")))
                .body("earlier.reopened.reason", contains("jäsen 3 (jäsen 3) asked for it"));
        panel.read(Portal.officer()).then().body("notes", startsWith("Zzyzx-opisto. "));
        panel.step("reopening", NAMING).then().statusCode(200);
        panel.step("cancellation", NAMING).then().statusCode(200);
        keep("listPanelRounds", evaluator("a").get(PlayedPanel.all(review)));
    }

    private Response putInterests(String who, String body) {
        return evaluator(who)
                .request()
                .header("If-Match", "*")
                .contentType(ContentType.JSON)
                .body(body)
                .put("/v1/interests/mine");
    }

    /** Whoever has an open assignment is told that it ended. */
    private void leaveTheStaff() {
        call.hasEvaluators(person("f"));
    }

    private UUID offers(String who) {
        return UUID.fromString(Portal.officer()
                .create(
                        "/v1/reviews/" + review + "/assignments",
                        UUID.randomUUID().toString(),
                        "{\"evaluator\": \"%s\"}".formatted(person(who)))
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private Response decline(UUID assignment, String who, String reason) {
        Response answer = evaluator(who).step("assignments", assignment, "refusal", reason);
        answer.then().statusCode(200);
        return answer;
    }

    private Response scores(String who, UUID assignment, String rationale) {
        Portal portal = evaluator(who);
        return portal.putScores(
                assignment,
                portal.etag("assignments", assignment),
                PlayedCall.sheet(3, 3, 3, 3, 3).replace("Because", rationale));
    }

    private void keep(String operation, Response answer) {
        answers.computeIfAbsent(operation, _ -> new ArrayList<>()).add(answer);
    }

    private JsonPath mail(String who) {
        return JsonPath.from(database.mailsTo(person(who)).getFirst());
    }

    private Portal evaluator(String who) {
        return Portal.of(person(who), "evaluator");
    }

    private String person(String who) {
        return who + "-" + suffix;
    }
}
