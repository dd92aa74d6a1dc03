package fi.verkosto.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.verkosto.play.portal.Answer;
import fi.verkosto.play.portal.Json;
import fi.verkosto.play.portal.Mailbox;
import fi.verkosto.play.story.Script;
import fi.verkosto.play.story.Script.ScriptedApplication;
import fi.verkosto.play.story.Sections;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What applicants are told by mail, from the request at the gateway to the mail server: in their language, and once. */
@OnSystemStack
class MailsIT {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final ScriptedApplication SCRIPT = Script.applications().stream()
            .filter(script -> script.strand().equals("COORDINATION"))
            .findFirst()
            .orElseThrow();
    private static final String TITLE = SCRIPT.content().at("/basics/title").asText();
    private static final String SWEDISH_MEMBER = "9900003-4";

    private final SystemStack stack;
    private final String person = "person-" + UUID.randomUUID() + "@gradia.example";
    private final String substitute = "ersattare-" + UUID.randomUUID() + "@gradia.example";
    private OpenCall call;
    private String application;

    MailsIT(SystemStack stack) {
        this.stack = stack;
    }

    @BeforeEach
    void anOpenCall() {
        call = OpenCall.publish(stack);
    }

    @Test
    void tellsContactPersonsOfTheReceiptAndTheWithdrawalInTheirLanguages() {
        Answer draft = draftFor(person, substitute);
        new Submission(stack, SCRIPT, draft).sendUntilAccepted();
        Answer submitted = asItIs();
        String caseNumber = submitted.json().path("caseNumber").asText();
        awaitMails(person, "Hakemus " + caseNumber + " on vastaanotettu");
        awaitMails(substitute, "Ansökan " + caseNumber + " har mottagits");

        stack.as(SCRIPT.user())
                .post(application + "/withdrawal")
                .ifMatch(submitted.etag())
                .expect(200);

        awaitMails(person, "Hakemus " + caseNumber + " on vastaanotettu", "Hakemus on peruutettu: " + TITLE);
        awaitMails(substitute, "Ansökan " + caseNumber + " har mottagits", "Ansökan har återtagits: " + TITLE);
        assertThat(deliveries())
                .allMatch(delivery -> delivery.path("state").asText().equals("SENT"));
        assertThat(deliveries())
                .filteredOn(delivery -> delivery.path("recipient").asText().equals(person))
                .hasSize(2)
                .allMatch(delivery -> delivery.path("attempts").size() == 1);
    }

    @Test
    void invitesAMemberAtItsOfficeInItsLanguage() {
        draftFor(person, substitute);
        List<String> before = subjects("registrator@ytterskar.example");

        stack.as(SCRIPT.user())
                .post(application + "/memberships")
                .once()
                .json(Json.object().put("businessId", SWEDISH_MEMBER))
                .expect(201);

        await("the invitation")
                .atMost(PATIENCE)
                .until(() -> subjects("registrator@ytterskar.example").size() > before.size());
        assertThat(subjects("registrator@ytterskar.example").getLast()).startsWith("Inbjudan till ett nätverk: ");
        assertThat(deliveries())
                .filteredOn(delivery -> delivery.path("template").asText().equals("member-invited"))
                .hasSize(1);
    }

    @Test
    void remindsOfTheDeadlineOnTheDayBeforeAndOnce() {
        String later = "later-" + person;
        draftFor(person, substitute);
        call = publishClosingADayLater();
        draftFor(later, "later-" + substitute);
        stack.moveClock("2018-11-19T21:59:00Z");
        assertThat(subjects(person)).isEmpty();

        stack.moveClock("2018-11-19T22:00:01Z");
        awaitMails(person, "Muistutus: hakuaika päättyy 21.11.2018 klo 16.15");
        awaitMails(substitute, "Påminnelse: ansökningstiden går ut 21.11.2018 kl. 16.15");

        // The draft of a call that closes a day later is reminded, so the job has run again.
        stack.moveClock("2018-11-20T22:00:01Z");
        awaitMails(later, "Muistutus: hakuaika päättyy 22.11.2018 klo 16.15");
        assertThat(subjects(person)).hasSize(1);
        assertThat(subjects(substitute)).hasSize(1);
    }

    private OpenCall publishClosingADayLater() {
        Answer draft = stack.as("officer")
                .post("/v1/calls")
                .once()
                .json(OpenCall.request(stack).put("closesAt", "2018-11-22T14:15:00Z"))
                .expect(201);
        String id = draft.json().path("id").asText();
        stack.as("officer")
                .post("/v1/calls/" + id + "/publication")
                .ifMatch(draft.etag())
                .expect(200);
        return new OpenCall(stack, id);
    }

    private Answer draftFor(String contactPerson, String backupContact) {
        application =
                "/v1/applications/" + call.complete(SCRIPT).json().path("id").asText();
        ObjectNode contacts = Json.object();
        contacts.putObject("contactPerson")
                .put("name", "content")
                .put("email", contactPerson)
                .put("phone", "+358 29 533 1000")
                .put("language", "fi");
        contacts.putObject("backupContact")
                .put("name", "technical")
                .put("email", backupContact)
                .put("phone", "+358 29 533 1001")
                .put("language", "sv");
        new Sections(stack.as(SCRIPT.user()), application).save("contacts", contacts);
        return asItIs();
    }

    private Answer asItIs() {
        return stack.as(SCRIPT.user()).get(application).expect(200);
    }

    private List<JsonNode> deliveries() {
        String id = application.substring(application.lastIndexOf('/') + 1);
        return stack.as("administrator").list("/v1/deliveries?limit=200&aboutId=" + id);
    }

    private void awaitMails(String address, String... subjects) {
        await("mails to " + address)
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(subjects(address)).containsExactlyInAnyOrder(subjects));
    }

    private List<String> subjects(String address) {
        return new Mailbox(stack.running().mailApi(), address).subjects();
    }
}
