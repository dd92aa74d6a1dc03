package fi.verkosto.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import fi.verkosto.play.portal.Json;
import fi.verkosto.play.portal.MailPreference;
import fi.verkosto.play.portal.Mailbox;
import fi.verkosto.play.portal.Portal;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whoever is disqualified from an application finds nothing of it in any service, seconds later. */
@OnSystemStack
class DisqualificationIT {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(10);

    private final SystemStack stack;
    private final OtherAgency other;
    private final String address = "disqualified-" + UUID.randomUUID() + "@skargard.example";

    DisqualificationIT(SystemStack stack) {
        this.stack = stack;
        this.other = new OtherAgency(stack);
    }

    @Test
    void isKnownEverywhereWithinSeconds() {
        String call = other.publish();
        Portal officer = other.officer();
        new MailPreference(officer)
                .choose(Json.object()
                        .put("address", address)
                        .put("language", "sv")
                        .put("rhythm", "SINGLE"));
        String application = other.submit(call).json().path("id").asText();
        String path = "/v1/applications/" + application;
        officer.get(path).expect(200);
        await("the review").atMost(PATIENCE).until(() -> !reviews(call).isEmpty());
        String review = reviews(call).getFirst().path("id").asText();
        await("the mails").atMost(PATIENCE).until(() -> deliveries(application) == 200);

        officer.post("/v1/reviews/" + review + "/disqualifications")
                .once()
                .json(Json.object().put("reason", "Syskon till projektets ledare."))
                .expect(201);

        await("the end of their reading")
                .pollInterval(Duration.ofMillis(50))
                .atMost(LONGEST_DELAY)
                .until(() -> officer.get(path).send().status() == 404 && deliveries(application) == 404);
        assertThat(officer.list("/v1/calls/" + call + "/applications")).isEmpty();

        other.applicant()
                .post(path + "/withdrawal")
                .ifMatch(other.applicant().get(path).expect(200).etag())
                .expect(200);
        await("the mail to the applicant")
                .atMost(PATIENCE)
                .until(() -> other.administrator().list("/v1/deliveries?limit=200&aboutId=" + application).stream()
                        .anyMatch(mail -> mail.path("template").asText().equals("application-withdrawn")));
        assertThat(new Mailbox(stack.running().mailApi(), address).subjects()).isEmpty();
    }

    private List<JsonNode> reviews(String call) {
        return other.officer().list("/v1/reviews?call=" + call);
    }

    private int deliveries(String application) {
        return other.officer()
                .get("/v1/deliveries?aboutId=" + application)
                .send()
                .status();
    }
}
