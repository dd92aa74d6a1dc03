package fi.verkosto.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fi.verkosto.play.portal.Answer;
import fi.verkosto.play.portal.ApiRequest;
import fi.verkosto.play.portal.Json;
import fi.verkosto.play.portal.Portal;
import fi.verkosto.play.story.Script;
import fi.verkosto.stack.parts.Http;
import fi.verkosto.stack.parts.Service;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the API as a whole does not let pass: repetitions, huge bodies, and tokens made for others. */
@OnSystemStack
class LimitsIT {
    private final SystemStack stack;

    LimitsIT(SystemStack stack) {
        this.stack = stack;
    }

    @Test
    void createsOneCallForOneKeySentTwiceAtOnce() {
        Portal officer = stack.as("officer");
        JsonNode request = OpenCall.request(stack);
        String key = key("call");
        List<Answer> answers = twice(
                () -> officer.post("/v1/calls").header("Idempotency-Key", key).json(request));

        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(answers.getFirst().json()).isEqualTo(answers.getLast().json());
    }

    @Test
    void startsAndSubmitsOneApplicationForOneKeySentTwiceAtOnce() {
        OpenCall call = OpenCall.publish(stack);
        Portal omnia = stack.as("omnia");
        JsonNode start = Json.object().put("callId", call.id()).put("strand", "REGIONAL_NETWORK");
        twice(() -> omnia.post("/v1/applications")
                .header("Idempotency-Key", "start-" + call.id())
                .json(start));

        List<JsonNode> started = omnia.list("/v1/applications?call=" + call.id());
        assertThat(started).hasSize(1);
        String id = started.getFirst().path("id").asText();
        String application = "/v1/applications/" + id;
        Answer complete = call.complete(id, Script.applications().getFirst());
        List<Answer> submissions = twice(() -> omnia.post(application + "/submissions")
                .header("Idempotency-Key", "submit-" + application)
                .ifMatch(complete.etag()));

        assertThat(submissions).extracting(Answer::status).containsOnly(201);
        assertThat(omnia.get(application).expect(200).json().path("submissions").asInt())
                .isEqualTo(1);
    }

    @Test
    void refusesTheSameKeyForAnotherRequest() {
        Portal officer = stack.as("officer");
        String key = key("reused");
        officer.post("/v1/calls")
                .header("Idempotency-Key", key)
                .json(OpenCall.request(stack))
                .expect(201);

        Answer refused = officer.post("/v1/calls")
                .header("Idempotency-Key", key)
                .json(OpenCall.request(stack).put("ownFundingPercent", 30))
                .expect(422);

        assertThat(refused.json().path("type").asText()).endsWith("/idempotency-key-reused");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 50, 60})
    void refusesABodyOfSoManyMegabytes(int megabytes) {
        JsonNode huge = OpenCall.request(stack).put("caseNumber", "x".repeat(megabytes * 1024 * 1024));

        Answer refused = stack.as("officer").post("/v1/calls").once().json(huge).expect(413);

        assertThat(refused.json().path("type").asText()).endsWith("/too-large");
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void refusesTokensForAnotherAudienceOrOfAnotherRealm(Service service) {
        URI direct = URI.create("http://127.0.0.1:" + stack.ports().service(service));
        String path = service == Service.GATEWAY ? "/v1/calls" : ownList(service);

        Stream.of(token("verkosto", "officer", "verkosto"), token("master", "admin", "verkosto"))
                .forEach(token ->
                        new Portal(direct, "a stranger", token).get(path).expect(401));
    }

    private static String ownList(Service service) {
        return switch (service) {
            case GATEWAY, APPLICATIONS -> "/v1/calls";
            case REVIEW -> "/v1/reviews";
            case COORDINATION -> "/v1/programmes";
            case NOTIFICATION -> "/v1/deliveries";
        };
    }

    /** By Keycloak's own command-line client, whose tokens are not meant for this API. */
    private String token(String realm, String user, String password) {
        URI address = URI.create(
                "http://localhost:" + stack.ports().keycloak() + "/realms/" + realm + "/protocol/openid-connect/token");
        String form = "grant_type=password&client_id=admin-cli&username=" + user + "&password=" + password;
        String answer =
                Http.post(address, "application/x-www-form-urlencoded", form).body();
        return Json.parse(answer).path("access_token").asText();
    }

    private static String key(String of) {
        return "once-" + of + "-" + System.nanoTime();
    }

    private static List<Answer> twice(Supplier<ApiRequest> request) {
        List<CompletableFuture<Answer>> both = Stream.of(request.get(), request.get())
                .map(each -> CompletableFuture.supplyAsync(each::send))
                .toList();
        return both.stream().map(CompletableFuture::join).toList();
    }
}
