package fi.verkosto.play.story;

import com.fasterxml.jackson.databind.JsonNode;
import fi.verkosto.play.portal.Json;
import fi.verkosto.play.portal.PlayStopped;
import fi.verkosto.play.portal.Portal;
import java.util.List;

/** The programme has come about by event: leads accept their grants or decline them, and the coordinator sees all networks. */
final class Coordinates {
    private final Stage stage;
    private final String call;
    private final AnswersGrants answers;

    Coordinates(Stage stage, String call) {
        this.stage = stage;
        this.call = call;
        this.answers = new AnswersGrants(stage);
    }

    /** Returns the programme, with its coordinator, when all awards have reached it. */
    JsonNode awaitProgramme(int networks) {
        JsonNode programme = stage.patience()
                .await(
                        "a programme of " + networks + " networks",
                        this::programme,
                        seen -> seen.path("networkCount").asInt() == networks
                                && seen.path("coordinator").isObject());
        stage.tell("The programme has come about: " + networks + " networks, coordinated by "
                + programme.at("/coordinator/name").asText());
        return programme;
    }

    /**
     * All but one accept.
     *
     * @param declining the business ID of the lead that does not
     */
    void answer(JsonNode programme, String declining) {
        stage.moveClock("2019-01-28T08:00:00Z");
        for (JsonNode network : stage.as("officer").list(networks(programme))) {
            if (leads(declining, network)) {
                answers.decline(network, "Omarahoitus ei järjestynyt.");
            } else {
                answers.accept(network);
            }
        }
        answers.accept(
                coordinator(programme),
                "/v1/appointments/" + programme.at("/coordinator/appointmentId").asText());
        stage.tell("The leads and the coordinator accept their grants; one declines");
    }

    /** Waits for a network that was formed, or changed, by a later decision, whose lead accepts it. */
    void acceptAnew(JsonNode programme, String application) {
        JsonNode network = stage.patience()
                .await(
                        "a network of the application " + application,
                        () -> network(programme, application),
                        seen -> seen.path("state").asText().equals("AWARDED"));
        answers.accept(network);
    }

    /** The organisations of each network that has accepted its grant agree how they share it. */
    void shareGrants(JsonNode programme) {
        SharesGrants shares = new SharesGrants(stage);
        long agreed = stage.as("officer").list(networks(programme)).stream()
                .filter(network -> network.path("state").asText().equals("ACCEPTED"))
                .peek(shares::agree)
                .count();
        stage.tell("The leads of " + agreed
                + " networks propose how to share the grant, and their members agree: the networks are running");
    }

    /** Returns the networks as their coordinator lists them. */
    List<JsonNode> listed(JsonNode programme) {
        List<JsonNode> listed = coordinator(programme).list(networks(programme));
        long running = listed.stream().filter(Coordinates::isRunning).count();
        if (running != programme.path("networkCount").asInt()) {
            throw new PlayStopped("Every network that was not declined should be running by now:\n  " + listed);
        }
        stage.as("outsider").get(networks(programme)).expect(403);
        stage.tell("The coordinator lists its " + running + " networks; an outsider is refused (403)");
        return listed;
    }

    static boolean isRunning(JsonNode network) {
        return network.path("state").asText().equals("RUNNING");
    }

    private static boolean leads(String businessId, JsonNode network) {
        return network.at("/lead/businessId").asText().equals(businessId);
    }

    private Portal coordinator(JsonNode programme) {
        return answers.of(programme.at("/coordinator/businessId").asText());
    }

    private static String networks(JsonNode programme) {
        return "/v1/programmes/" + programme.path("id").asText() + "/networks";
    }

    private JsonNode network(JsonNode programme, String application) {
        return stage.as("officer").list(networks(programme)).stream()
                .filter(network -> network.path("applicationId").asText().equals(application))
                .findFirst()
                .orElseGet(Json::object);
    }

    private JsonNode programme() {
        return stage.as("officer").list("/v1/programmes?limit=200").stream()
                .filter(programme -> programme.path("callId").asText().equals(call))
                .findFirst()
                .orElseGet(Json::object);
    }
}
