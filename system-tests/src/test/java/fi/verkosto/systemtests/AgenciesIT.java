package fi.verkosto.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.verkosto.play.portal.Answer;
import fi.verkosto.play.portal.Json;
import fi.verkosto.play.portal.Mailbox;
import fi.verkosto.play.portal.Portal;
import fi.verkosto.play.story.Script;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** Several agencies in one installation, each with its own way of working. */
@OnSystemStack
class AgenciesIT {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String CONTACT =
            Script.otherApplication().at("/contacts/contactPerson/email").asText();

    private final SystemStack stack;
    private final OtherAgency other;

    AgenciesIT(SystemStack stack) {
        this.stack = stack;
        this.other = new OtherAgency(stack);
    }

    @Test
    void keepDraftsStaffApplicationsAndTrailsToThemselves() {
        stack.moveClock(OpenCall.WHILE_OPEN);
        Answer draft = other.draft();
        String call = "/v1/calls/" + draft.json().path("id").asText();
        Portal stranger = stack.as("officer");
        stranger.get(call).expect(404);

        other.publish(draft);
        String application = "/v1/applications/"
                + other.submit(draft.json().path("id").asText())
                        .json()
                        .path("id")
                        .asText();

        assertThat(stranger.get(call).expect(200).json().path("staff")).isEmpty();
        assertThat(other.officer().get(call).expect(200).json().path("staff")).hasSize(1);
        List.of("/applications", "/statistics", "/overlaps", "/audit-trail").forEach(path -> {
            stranger.get(call + path).expect(403);
            other.officer().get(call + path).expect(200);
        });
        List.of("", "/audit-trail", "/history").forEach(path -> {
            stranger.get(application + path).expect(404);
            other.officer().get(application + path).expect(200);
        });
        stack.as("administrator").get(call + "/audit-trail").expect(403);
        other.administrator().get(call + "/audit-trail").expect(200);
    }

    @Test
    void numberCallsAndApplicationsByTheirOwnPattern() {
        String call = other.publish();
        String ofCall = other.officer()
                .get("/v1/calls/" + call)
                .expect(200)
                .json()
                .path("caseNumber")
                .asText();
        String ofApplication = other.submit(call).json().path("caseNumber").asText();

        assertThat(List.of(ofCall, ofApplication))
                .doesNotHaveDuplicates()
                .allMatch(number -> number.matches("SV-\\d+-2018"));
    }

    @Test
    void areNamedInTheirEventsAndMailInTheirOwnName() {
        String call = other.publish();
        Answer submitted = other.submit(call);
        String application = submitted.json().path("id").asText();

        List<ConsumerRecord<String, String>> events = await("the events of the call and the application")
                .atMost(PATIENCE)
                .until(() -> eventsAbout(call), found -> found.size() == 2);
        assertThat(events).allSatisfy(event -> {
            assertThat(Topics.texts(event.headers())).containsEntry("ce_agency", other.businessId());
            assertThat(Json.parse(event.value()).path("agency").asText()).isEqualTo(other.businessId());
        });
        String subject = "Ansökan " + submitted.json().path("caseNumber").asText() + " har mottagits";
        Mailbox mailbox = new Mailbox(stack.running().mailApi(), CONTACT);
        List<String> mails =
                await(subject).atMost(PATIENCE).until(() -> mailbox.startingWith(subject), found -> !found.isEmpty());
        assertThat(mails)
                .singleElement()
                .asString()
                .contains("<understod@skargard.example>")
                .contains("https://portal.skargard.example/ansokan/" + application);
    }

    private List<ConsumerRecord<String, String>> eventsAbout(String call) {
        return new Topics(stack.brokers())
                .read("verkosto.applications").stream()
                        .filter(event -> event.value().contains(call))
                        .toList();
    }

    @Test
    void keepTheHistoryOfTheirSettings() {
        other.draft();
        Portal administrator = other.administrator();
        Answer before = administrator.get(other.path()).expect(200);
        ObjectNode settings = (ObjectNode) before.json().path("settings").deepCopy();
        ((ObjectNode) settings.path("letterhead"))
                .put("phone", "018 000 " + (1000 + before.json().path("version").asInt()));

        stack.as("administrator")
                .put(other.path())
                .ifMatch(before.etag())
                .json(settings)
                .expect(403);
        administrator.put(other.path()).ifMatch(before.etag()).json(settings).expect(200);
        administrator.put(other.path()).ifMatch(before.etag()).json(settings).expect(412);

        JsonNode versions = administrator
                .get(other.path() + "/versions?limit=200")
                .expect(200)
                .json()
                .path("items");
        assertThat(versions).anySatisfy(version -> {
            assertThat(version.path("changedBy").asText()).isEqualTo(administrator.subject());
            assertThat(version.at("/settings/letterhead")).isEqualTo(settings.path("letterhead"));
        });
        assertThat(versions.findValuesAsText("number"))
                .contains(before.json().path("version").asText());
    }
}
