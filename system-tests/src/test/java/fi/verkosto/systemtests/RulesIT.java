package fi.verkosto.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.verkosto.play.portal.Answer;
import fi.verkosto.play.portal.Json;
import fi.verkosto.play.portal.Portal;
import fi.verkosto.play.portal.UnexpectedAnswer;
import fi.verkosto.play.story.Script;
import fi.verkosto.play.story.Script.ScriptedApplication;
import fi.verkosto.play.story.Sections;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the rules make of sums, times, versions and files, as an applicant and an officer see it. */
@OnSystemStack
class RulesIT {
    /** Needs no members. */
    private static final ScriptedApplication SCRIPT = Script.applications().stream()
            .filter(script -> script.strand().equals("COORDINATION"))
            .findFirst()
            .orElseThrow();

    private final SystemStack stack;
    private final Portal lead;
    private OpenCall call;

    RulesIT(SystemStack stack) {
        this.stack = stack;
        this.lead = stack.as(SCRIPT.user());
    }

    @BeforeEach
    void anOpenCall() {
        call = OpenCall.publish(stack);
    }

    @Test
    void askForNoNegativeGrant() {
        String application = path(call.complete(SCRIPT));
        ObjectNode budget = Json.object();
        budget.putArray("incomes")
                .addObject()
                .put("businessId", lead.organisation())
                .set("ownFunding", money("9000000.00"));
        new Sections(lead, application).save("budget", budget);

        JsonNode refused = lead.post(application + "/submissions")
                .once()
                .ifMatch(lead.get(application).expect(200).etag())
                .expect(422)
                .json();

        assertThat(refused.path("errors").findValuesAsText("pointer")).anyMatch(at -> at.startsWith("/budget"));
    }

    @Test
    void roundAGrantDownBeforeItIsSubmitted() {
        String application = path(call.complete(SCRIPT));
        ObjectNode budget = Json.object();
        budget.putArray("lines")
                .addObject()
                .put("businessId", lead.organisation())
                .put("costCategory", "PERSONNEL")
                .set("amount", money("10000.99"));
        budget.putArray("incomes");
        new Sections(lead, application).save("budget", budget);

        // 20 % are 2 001 whole euros of own funding at least; the 99 cents are the applicant's as well.
        assertThat(lead.get(application)
                        .expect(200)
                        .json()
                        .at("/funding/requestedGrant/amount")
                        .asText())
                .isEqualTo("7999.00");
    }

    private static JsonNode money(String amount) {
        return Json.object().put("amount", amount).put("currency", "EUR");
    }

    @Test
    void findAnEmptyDraftNotBegun() {
        Answer started = call.start(SCRIPT.user(), SCRIPT.strand());

        assertThat(started.json().path("completeness").asInt(-1)).isZero();
    }

    @Test
    void compareFilesOfVersions() {
        String application = path(call.complete(SCRIPT));
        attach(application, "plan.txt", "First");
        submit(application);
        String plan = lead.get(application + "/attachments")
                .expect(200)
                .json()
                .at("/items/0/id")
                .asText();
        lead.request("DELETE", application + "/attachments/" + plan)
                .ifMatch(lead.get(application + "/attachments/" + plan)
                        .expect(200)
                        .etag())
                .expect(204);
        attach(application, "plan.txt", "Second");
        submit(application);

        JsonNode versions =
                lead.get(application + "/versions?limit=200").expect(200).json().path("items");
        String first = versions.path(0).path("number").asText();
        String last = versions.path(versions.size() - 1).path("number").asText();
        JsonNode compared = lead.get(application + "/versions/" + first + "/differences/" + last)
                .expect(200)
                .json();

        assertThat(compared.path("differences").findValuesAsText("pointer"))
                .contains("/files/0/sha256")
                .doesNotContain("/files/0/name");
    }

    @Test
    void keepTheTimeOfSubmissionThroughAnEditOnBehalf() {
        String application = path(call.complete(SCRIPT));
        submit(application);
        String submittedAt =
                lead.get(application).expect(200).json().path("submittedAt").asText();
        ObjectNode edit = Json.object().put("section", "basics").put("reason", "The applicant asked for it by phone");
        edit.putObject("patch").put("title", "Corrected on behalf");

        stack.as("officer")
                .post(application + "/on-behalf-edits")
                .ifMatch("*")
                .json(edit)
                .expect(200);

        JsonNode edited = lead.get(application).expect(200).json();
        assertThat(edited.path("submittedAt").asText()).isEqualTo(submittedAt);
        assertThat(edited.path("lastChangedAt").isTextual()).isTrue();
        JsonNode listed = listed();
        assertThat(listed.path("submittedAt").asText()).isEqualTo(submittedAt);
        assertThat(listed.path("lastChangedAt").isTextual()).isTrue();
        // Before the call has come to the review, it has no reviews.
        await().atMost(OpenCall.RECOVERY)
                .ignoreExceptionsInstanceOf(UnexpectedAnswer.class)
                .until(() -> review().at("/application/lastChangedAt").isTextual());
        assertThat(review().at("/application/submittedAt").asText()).isEqualTo(submittedAt);
    }

    @Test
    void giveARightToNobodyUnknown() {
        String application = path(call.complete(SCRIPT));

        JsonNode refused = lead.post(application + "/access-grants")
                .once()
                .json(Json.object().put("person", "whoever this may be").put("right", "EDIT"))
                .expect(422)
                .json();

        assertThat(refused.path("type").asText()).endsWith("/person-unknown");
    }

    @Test
    void showALicenceThatALaterImportEnds() {
        submit(path(call.complete(SCRIPT)));
        await().atMost(OpenCall.RECOVERY).until(() -> !review().isMissingNode());

        importProviders(Script.providers()
                .replaceAll("(?m)^(?<begins>" + lead.organisation() + ",.*,2018-01-01,),", "${begins}2018-12-31,"));

        try {
            assertThat(listed().path("licenceEndsOn").asText()).isEqualTo("2018-12-31");
            await().atMost(OpenCall.RECOVERY)
                    .until(() ->
                            review().at("/endingLicences/0/endsOn").asText("").equals("2018-12-31"));
        } finally {
            // The played call was told of the licence as well.
            stack.forgetPlayed();
        }
    }

    private void importProviders(String csv) {
        stack.as("administrator").post("/v1/provider-imports").once().csv(csv).expect(201);
    }

    private JsonNode listed() {
        return stack.as("officer")
                .get("/v1/calls/" + call.id() + "/applications")
                .expect(200)
                .json()
                .at("/items/0");
    }

    private JsonNode review() {
        return stack.as("officer")
                .get("/v1/reviews?call=" + call.id())
                .expect(200)
                .json()
                .at("/items/0");
    }

    private void attach(String application, String name, String content) {
        lead.post(application + "/attachments?section=budget&name=" + name)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .bytes(() -> new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)))
                .expect(201);
    }

    private Answer submit(String application) {
        return lead.post(application + "/submissions")
                .once()
                .ifMatch(lead.get(application).expect(200).etag())
                .expect(201);
    }

    private static String path(Answer application) {
        return "/v1/applications/" + application.json().path("id").asText();
    }
}
