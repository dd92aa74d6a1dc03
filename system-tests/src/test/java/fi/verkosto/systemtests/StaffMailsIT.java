package fi.verkosto.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import fi.verkosto.play.portal.Answer;
import fi.verkosto.play.portal.Json;
import fi.verkosto.play.portal.MailPreference;
import fi.verkosto.play.portal.Mailbox;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What officers are told by mail of the applications to their calls, as each of them wants it. */
@OnSystemStack
class StaffMailsIT {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final SystemStack stack;
    private final OtherAgency other;
    private final List<String> applications = new ArrayList<>();
    private final String address = "officer-" + UUID.randomUUID() + "@skargard.example";

    StaffMailsIT(SystemStack stack) {
        this.stack = stack;
        this.other = new OtherAgency(stack);
    }

    @Test
    void tellOfEachThingWhenItHappens() {
        String call = other.publish();
        new MailPreference(other.officer()).choose(wish("SINGLE"));

        String number = withdrawn(call);

        await("the mail of " + number)
                .atMost(PATIENCE)
                .until(() -> subjects().stream().anyMatch(subject -> subject.contains(number)));
    }

    @Test
    void tellOfEverythingOnTheNextMorning() {
        String call = other.publish();
        new MailPreference(other.officer()).choose(wish("DAILY"));
        String first = withdrawn(call);
        String second = withdrawn(call);
        awaitApplicantHeard();
        assertThat(subjects()).isEmpty();

        stack.moveClock("2018-11-11T05:00:30Z");

        await("the digest").atMost(PATIENCE).until(() -> !subjects().isEmpty());
        stack.moveClock(OpenCall.WHILE_OPEN);
        assertThat(new Mailbox(stack.running().mailApi(), address).startingWith(""))
                .singleElement()
                .asString()
                .contains(first)
                .contains(second);
    }

    /** What the officer is told was asked for before the last mail to the applicant, and so is read as well. */
    private void awaitApplicantHeard() {
        await("the mails to the applicant")
                .atMost(PATIENCE)
                .until(() -> applications.stream()
                        .allMatch(application -> stack.as("archipelago-administrator")
                                .list("/v1/deliveries?limit=200&aboutId=" + application)
                                .toString()
                                .contains("application-withdrawn")));
    }

    private JsonNode wish(String rhythm) {
        return Json.object().put("address", address).put("language", "sv").put("rhythm", rhythm);
    }

    /** The number of an application that is submitted and taken back. */
    private String withdrawn(String call) {
        Answer submitted = other.submit(call);
        other.applicant()
                .post("/v1/applications/" + submitted.json().path("id").asText() + "/withdrawal")
                .ifMatch(submitted.etag())
                .expect(200);
        applications.add(submitted.json().path("id").asText());
        return submitted.json().path("caseNumber").asText();
    }

    private List<String> subjects() {
        return new Mailbox(stack.running().mailApi(), address).subjects();
    }
}
