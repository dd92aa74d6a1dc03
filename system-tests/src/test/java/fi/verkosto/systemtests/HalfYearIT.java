package fi.verkosto.systemtests;

import static fi.verkosto.systemtests.CoordinatedProgramme.pathOf;
import static fi.verkosto.systemtests.CoordinatedProgramme.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.verkosto.play.portal.Json;
import fi.verkosto.play.portal.Portal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * A programme lives from March to August 2019 on the moved clock, in which one network is ended by the agency, one slips and is
 * helped, and one loses a member.
 */
@OnSystemStack
class HalfYearIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final YearMonth FIRST = YearMonth.of(2019, 3);
    private static final int MONTHS = 6;

    /** In these months the slipping network reaches none of its milestones. */
    private static final List<YearMonth> SLIPPING = List.of(YearMonth.of(2019, 4), YearMonth.of(2019, 5));

    private static final YearMonth ASKED = YearMonth.of(2019, 4);
    private static final YearMonth LEFT = YearMonth.of(2019, 6);

    private final SystemStack stack;
    private final CoordinatedProgramme programme;

    HalfYearIT(SystemStack stack) {
        this.stack = stack;
        this.programme = new CoordinatedProgramme(stack);
    }

    @Test
    void isGuidedSupportedAndMonitored() {
        try {
            stack.moveClock("2019-03-01T08:00:00Z");
            endsOne();
            List<JsonNode> networks = programme.running();
            assertThat(networks).hasSize(5);
            JsonNode slipping = networks.getFirst();
            JsonNode losing = networks.get(1);
            String indicator = programme.indicator();
            for (int month = 0; month < MONTHS; month++) {
                lives(FIRST.plusMonths(month), networks, slipping, losing, indicator);
            }
            looksBack(networks, slipping, losing, indicator);
        } finally {
            stack.forgetPlayed();
        }
    }

    /** On the fifth day of the month after it. */
    private void lives(YearMonth month, List<JsonNode> networks, JsonNode slipping, JsonNode losing, String indicator) {
        stack.moveClock(month.plusMonths(1).atDay(5) + "T08:00:00Z");
        for (JsonNode network : networks) {
            boolean slips = network.equals(slipping) && SLIPPING.contains(month);
            if (!slips) {
                programme.reaches(network, 1 + (int) FIRST.until(month, ChronoUnit.MONTHS), month.atDay(20));
            }
            assertThat(programme
                            .reports(network, indicator, month.toString(), "4" + month.getMonthValue() + ".5")
                            .status())
                    .isEqualTo(200);
            programme.assess(network, month.toString(), "ACTIVITY", slips ? "TEAM" : "ACTIVITY");
        }
        if (month.equals(ASKED)) {
            asks(losing);
        }
        if (month.equals(SLIPPING.getLast())) {
            isNoticedAndHelped(slipping);
        }
        if (month.equals(LEFT)) {
            loses(losing);
        }
    }

    private void endsOne() {
        JsonNode follower = programme.running().stream()
                .filter(network -> network.path("applicationId").asText().equals(followers()))
                .findFirst()
                .orElseThrow();
        JsonNode decision = programme
                .officer()
                .list("/v1/decisions?call=" + stack.played().call().id())
                .stream()
                .filter(given -> given.path("applicationId").equals(follower.path("applicationId"))
                        && given.path("state").asText().equals("NOTIFIED"))
                .findFirst()
                .orElseThrow();
        String request = "/v1/correction-requests/"
                + programme
                        .leadOf(follower)
                        .post("/v1/correction-requests")
                        .once()
                        .json(Json.object()
                                .put("decisionId", decision.path("id").asText())
                                .put("demand", "Avustus peruutetaan.")
                                .put("grounds", "Sama toiminta on jo saanut avustuksen."))
                        .expect(201)
                        .json()
                        .path("id")
                        .asText();
        ObjectNode answer =
                Json.object().put("outcome", "CORRECTED").put("reasons", "Toimintaan on jo myönnetty avustus.");
        answer.putObject("decision")
                .put("outcome", "REJECTED")
                .putArray("furtherReasons")
                .addObject()
                .put("code", "OUTSIDE_THE_CALL");
        Portal handler = stack.as("presenter-2");
        step(programme.officer(), request, "assignment", Json.object().put("handler", handler.subject()));
        step(handler, request, "presentation", answer);
        step(stack.as("decider-2"), request, "approval", null);
        step(programme.officer(), request, "notification", null);
        await("a network that has ended")
                .atMost(PATIENCE)
                .until(() -> programme
                        .officer()
                        .get(pathOf(follower))
                        .expect(200)
                        .json()
                        .path("state")
                        .asText()
                        .equals("DISCONTINUED"));
    }

    /** Whose award came in the place of the one that was declined. */
    private String followers() {
        return stack.played().applications().stream()
                .filter(placed -> placed.later() && placed.outcome().equals("AWARDED"))
                .filter(placed -> !placed.lead().equals("OSAO"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static void step(Portal portal, String request, String step, JsonNode body) {
        var sent = portal.post(request + "/" + step)
                .ifMatch(portal.get(request).expect(200).etag());
        (body == null ? sent : sent.json(body)).expect(200);
    }

    private void asks(JsonNode network) {
        Portal lead = programme.leadOf(network);
        String request = "/v1/support-requests/"
                + lead.post("/v1/support-requests")
                        .once()
                        .json(Json.object()
                                .put("question", "Voiko kokeilun aloittaa <script>alert(1)</script> kesällä?")
                                .put("networkId", network.path("id").asText())
                                .put("topic", "BUDGET_AND_COSTS")
                                .put("urgency", "NORMAL"))
                        .expect(201)
                        .json()
                        .path("id")
                        .asText();
        assertThat(texts(workspace(), "kind")).contains("NEW");
        Portal coordinator = programme.coordinator();
        coordinator
                .post(request + "/answer")
                .ifMatch(coordinator.get(request).expect(200).etag())
                .json(Json.object().put("text", "Kyllä."))
                .expect(200);
        step(lead, request, "closing", null);
        assertThat(lead.get(request).expect(200).json().at("/messages/0/text").asText())
                .contains("<script>alert(1)</script>");
    }

    private List<JsonNode> workspace() {
        return List.copyOf(programme
                .coordinator()
                .get(programme.path() + "/workspace")
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .toList());
    }

    /** The plan is behind: the coordinator looks into it, guides, and the network catches up. */
    private void isNoticedAndHelped(JsonNode slipping) {
        Portal coordinator = programme.coordinator();
        String behind = "/v1/signals/"
                + programme
                        .awaitSignal(slipping, "EARNED_SCHEDULE", "OPEN")
                        .path("id")
                        .asText();
        coordinator
                .post(programme.path() + "/guidance-notes")
                .once()
                .json(Json.object()
                        .put("networkId", slipping.path("id").asText())
                        .put("title", "Sovitaan kokeilujen aikataulusta")
                        .put("text", "Tavataan ensi viikolla."))
                .expect(201);
        coordinator
                .post(behind + "/acknowledgement")
                .ifMatch(coordinator.get(behind).expect(200).etag())
                .json(Json.object().put("judgement", "USEFUL").put("reason", "Sovimme tapaamisesta."))
                .expect(200);
        isSaidToBeBetterForAReasonOnly(slipping);
        programme.reaches(slipping, 2, LocalDate.parse("2019-06-05"));
        programme.reaches(slipping, 3, LocalDate.parse("2019-06-05"));
        stack.moveClock("2019-06-12T08:00:00Z");
        programme.awaitSignal(slipping, "EARNED_SCHEDULE", "RESOLVED");
    }

    private void isSaidToBeBetterForAReasonOnly(JsonNode slipping) {
        Portal coordinator = programme.coordinator();
        String status = pathOf(slipping) + "/status";
        await("a status that is not on track")
                .atMost(PATIENCE)
                .until(() -> List.of("AT_RISK", "OFF_TRACK")
                        .contains(coordinator
                                .get(status)
                                .expect(200)
                                .json()
                                .path("status")
                                .asText()));
        ObjectNode better = Json.object().put("status", "ON_TRACK").put("until", "2019-06-30");
        coordinator
                .put(status)
                .ifMatch(coordinator.get(status).expect(200).etag())
                .json(better)
                .expect(422);
        JsonNode stated = coordinator
                .put(status)
                .ifMatch(coordinator.get(status).expect(200).etag())
                .json(better.put("because", "Kokeilut on sovittu aloitettaviksi kesäkuussa."))
                .expect(200)
                .json();
        assertThat(stated.path("status").asText()).isEqualTo("ON_TRACK");
        assertThat(stated.at("/computed/status").asText()).isNotEqualTo("ON_TRACK");
    }

    private void loses(JsonNode network) {
        String member = network.at("/members/0/businessId").asText();
        programme
                .leadOf(network)
                .post(pathOf(network) + "/departures")
                .once()
                .json(Json.object()
                        .put("businessId", member)
                        .put("leftOn", "2019-06-30")
                        .put("reason", "Koulutus siirtyy toiselle järjestäjälle."))
                .expect(201);
        programme.sharesAnew(network);
    }

    private void looksBack(List<JsonNode> networks, JsonNode slipping, JsonNode losing, String indicator) {
        JsonNode series = programme
                .coordinator()
                .get("/v1/indicators/" + indicator + "/series")
                .expect(200)
                .json();
        assertThat(series.path("networks")).hasSize(networks.size());
        assertThat(series.path("networks"))
                .allSatisfy(network -> assertThat(network.path("values")).hasSize(MONTHS));
        assertThat(programme.coordinator().list(programme.path() + "/missing-values"))
                .extracting(missing -> missing.path("period").asText())
                .doesNotContainAnyElementsOf(IntStream.range(0, MONTHS)
                        .mapToObj(month -> FIRST.plusMonths(month).toString())
                        .toList());
        JsonNode months = programme
                .coordinator()
                .get(pathOf(slipping) + "/assessments")
                .expect(200)
                .json()
                .path("items");
        assertThat(texts(months, "month")).hasSize(MONTHS);
        assertThat(losing.path("members").size()
                        - programme
                                .officer()
                                .get(pathOf(losing))
                                .expect(200)
                                .json()
                                .path("members")
                                .size())
                .isOne();
        stack.as("outsider").get(pathOf(losing) + "/departures").expect(403);
        isSeenAtAGlance(networks);
        isReported();
    }

    private void isSeenAtAGlance(List<JsonNode> networks) {
        JsonNode overview = programme
                .coordinator()
                .get(programme.path() + "/overview")
                .expect(200)
                .json();
        assertThat(overview.at("/totals/atWork").asInt()).isEqualTo(networks.size());
        assertThat(overview.path("items"))
                .filteredOn(network -> network.path("state").asText().equals("RUNNING"))
                .allSatisfy(network ->
                        assertThat(network.at("/progress/done").asInt()).isPositive());
        stack.as("outsider").get(programme.path() + "/overview").expect(403);
    }

    /** The second quarter is over, and the third is not. */
    private void isReported() {
        Portal coordinator = programme.coordinator();
        String reports = programme.path() + "/status-reports/";
        coordinator.put(reports + "2019-Q3").expect(409);
        JsonNode made = coordinator.put(reports + "2019-Q2").expect(200).json();
        String file =
                programme.officer().get(reports + "2019-Q2/file").expect(200).text();
        assertThat(file).startsWith("%PDF-");

        stack.moveClock("2019-09-06T08:00:00Z");
        assertThat(coordinator.put(reports + "2019-Q2").expect(200).json()).isEqualTo(made);
        assertThat(programme.officer().get(reports + "2019-Q2/file").expect(200).text())
                .isEqualTo(file);
    }
}
