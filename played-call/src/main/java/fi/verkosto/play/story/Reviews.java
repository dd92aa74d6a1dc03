package fi.verkosto.play.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.verkosto.play.portal.Answer;
import fi.verkosto.play.portal.ApiRequest;
import fi.verkosto.play.portal.Json;
import fi.verkosto.play.portal.Portal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The officer confirms that the applications are eligible, and two evaluators score every criterion of each. One of those who
 * are asked turns out to be on the board of an applicant, and one does not answer: a third steps in. A panel discusses the two
 * that are close where the awards end.
 */
final class Reviews {
    private static final List<String> ASKED = List.of("evaluator-1", "evaluator-2");
    private static final String STEPS_IN = "evaluator-3";
    private static final String ON_THE_BOARD = "9900003-4";

    private final Stage stage;
    private final String call;
    private final Map<String, PlayedApplication> applications;

    Reviews(Stage stage, String call, List<PlayedApplication> applications) {
        this.stage = stage;
        this.call = call;
        this.applications = applications.stream().collect(Collectors.toMap(PlayedApplication::id, Function.identity()));
    }

    void play() {
        stage.moveClock("2018-11-22T07:00:00Z");
        List<JsonNode> reviews = awaitReviews();
        stage.tell("The submissions have reached the review: " + reviews.size() + " reviews are open");
        awaitClosing(reviews.getFirst());
        reviews.stream().skip(1).forEach(this::confirmEligibility);
        reviews.forEach(this::askEvaluators);
        stage.tell("The officer confirms that all are eligible and asks two evaluators for each");
        new TellsTies(stage).tell(ON_THE_BOARD);
        reviews.forEach(this::fillUp);
        stage.moveClock("2018-12-10T07:00:00Z");
        Stream.concat(ASKED.stream(), Stream.of(STEPS_IN)).forEach(this::evaluateAll);
        holdPanels(reviews);
    }

    private void holdPanels(List<JsonNode> reviews) {
        List<JsonNode> close =
                reviews.stream().filter(review -> !panelOn(review).isEmpty()).toList();
        close.forEach(review -> new HoldsAPanel(stage).hold(review, panelOn(review)));
        stage.tell("A panel discusses the %d applications where the awards end, beside their means"
                .formatted(close.size()));
    }

    private Map<String, Integer> panelOn(JsonNode review) {
        return applications.get(review.path("applicationId").asText()).script().panel();
    }

    private void evaluateAll(String evaluator) {
        List<JsonNode> given = stage.as(evaluator).list("/v1/assignments?call=" + call).stream()
                .filter(assignment -> assignment.path("state").asText().equals("OFFERED"))
                .toList();
        given.forEach(assignment -> evaluate(evaluator, assignment));
        stage.tell("%s scores every criterion of %d applications".formatted(evaluator, given.size()));
    }

    /** By event, so after a moment; until the call has arrived as well there is nothing to see (404). */
    private List<JsonNode> awaitReviews() {
        Portal officer = stage.as("officer");
        return stage.patience()
                .await(
                        applications.size() + " reviews of the submitted versions",
                        () -> items(officer.get("/v1/reviews?limit=200&call=" + call)
                                .send()),
                        this::areComplete);
    }

    private static List<JsonNode> items(Answer answer) {
        return StreamSupport.stream(answer.json().path("items").spliterator(), false)
                .toList();
    }

    private boolean areComplete(List<JsonNode> reviews) {
        return reviews.size() == applications.size() && reviews.stream().allMatch(this::hasLatestVersion);
    }

    private boolean hasLatestVersion(JsonNode review) {
        PlayedApplication application =
                applications.get(review.path("applicationId").asText());
        return application != null && review.at("/application/version").asInt() == application.submissions();
    }

    /** Eligibility waits for the news that the call has closed (409), some minutes of business time after its deadline. */
    private void awaitClosing(JsonNode review) {
        stage.patience()
                .await("the closing of the call", () -> confirm(review).send(), answer -> answer.status() == 200);
    }

    private void confirmEligibility(JsonNode review) {
        confirm(review).expect(200);
    }

    private ApiRequest confirm(JsonNode review) {
        Portal officer = stage.as("officer");
        String path = "/v1/reviews/" + review.path("id").asText();
        return officer.post(path + "/eligibility")
                .ifMatch(officer.get(path).expect(200).etag())
                .json(Json.object().put("eligible", true));
    }

    /** Both before either begins: the review is finished when everybody who was asked has completed. */
    private void askEvaluators(JsonNode review) {
        ASKED.forEach(evaluator -> ask(review, evaluator));
    }

    private void ask(JsonNode review, String evaluator) {
        stage.as("officer")
                .post(assignmentsOf(review))
                .once()
                .json(Json.object().put("evaluator", stage.as(evaluator).subject()))
                .expect(201);
    }

    /** In the place of an evaluator who is disqualified, by what the system found, or whom the officer gives up. */
    private void fillUp(JsonNode review) {
        PlayedApplication application =
                applications.get(review.path("applicationId").asText());
        List<String> evaluators = List.copyOf(application.script().scores().keySet());
        ASKED.stream().filter(asked -> !evaluators.contains(asked)).forEach(asked -> {
            giveUp(assignment(review, asked));
            ask(review, STEPS_IN);
        });
    }

    private JsonNode assignment(JsonNode review, String evaluator) {
        String subject = stage.as(evaluator).subject();
        return items(stage.as("officer").get(assignmentsOf(review)).expect(200)).stream()
                .filter(assignment -> assignment.path("evaluator").asText().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    private void giveUp(JsonNode assignment) {
        if (assignment.path("state").asText().equals("DISQUALIFIED")) {
            stage.tell("An evaluator is on the board of an applicant: disqualified from it at once, and replaced");
            return;
        }
        Portal officer = stage.as("officer");
        String path = "/v1/assignments/" + assignment.path("id").asText();
        officer.post(path + "/ending")
                .ifMatch(officer.get(path).expect(200).etag())
                .json(Json.object().put("reason", "Ei vastannut määräajassa (invented for the demonstration)"))
                .expect(200);
        stage.tell("An evaluator does not answer: the officer ends the assignment, and asks another");
    }

    private static String assignmentsOf(JsonNode review) {
        return "/v1/reviews/" + review.path("id").asText() + "/assignments";
    }

    private void evaluate(String evaluator, JsonNode assignment) {
        Portal portal = stage.as(evaluator);
        String path = "/v1/assignments/" + assignment.path("id").asText();
        Answer accepted = portal.post(path + "/acceptance")
                .ifMatch(portal.get(path).expect(200).etag())
                .expect(200);
        Answer scored = portal.put(path + "/scores")
                .ifMatch(accepted.etag())
                .json(scores(evaluator, assignment))
                .expect(200);
        portal.post(path + "/completion").ifMatch(scored.etag()).expect(200);
    }

    private ObjectNode scores(String evaluator, JsonNode assignment) {
        ObjectNode request = Json.object()
                .put("applicationVersion", assignment.at("/application/version").asInt());
        ArrayNode scores = request.putArray("scores");
        applications
                .get(assignment.path("applicationId").asText())
                .script()
                .scores()
                .get(evaluator)
                .forEach((criterion, score) -> scores.addObject()
                        .put("criterion", criterion)
                        .put("score", score)
                        .put("rationale", "Keksitty arvio esittelyä varten (invented for the demonstration)"));
        return request;
    }
}
