package fi.verkosto.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.verkosto.testkit.KafkaTopic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A call of one test's own, played through the streams and the API. It has five criteria of equal weight, 0 to 3. */
public final class PlayedCall {

    public static final String TOPIC = "verkosto.applications";
    private static final List<String> EVALUATORS = List.of("evaluator-1", "evaluator-2");
    public static final List<String> CRITERIA = List.of("A", "B", "C", "D", "E");
    /** The criterion whose scores need a rationale. */
    public static final String REASONED = "C";

    public static final String REASONS =
            "{\"fi\": \"Ei täytä ehtoja\", \"sv\": \"Uppfyller inte villkoren\", \"en\": \"Not eligible\"}";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String CLOSED = "2018-11-21T14:15:00Z";
    private static final String OPEN = "2118-11-21T14:15:00Z";

    private final UUID id = UUID.randomUUID();
    private final Map<UUID, Integer> versions = new HashMap<>();
    private final List<String> others = new ArrayList<>();
    private final KafkaTopic kafka;
    private final Database database;
    private List<String> evaluators = EVALUATORS;
    private int revision;
    private String terms = "";
    private String rules = "";
    private String blindness = "";
    private String granting = "";
    private String moneyOfNetworks = "";
    private String ofAgency = "";

    public PlayedCall(KafkaTopic kafka, Database database) {
        this.kafka = kafka;
        this.database = database;
    }

    public UUID id() {
        return id;
    }

    public void isClosed() {
        isClosedWith("4000000.00", 6);
    }

    /** Closed as well, and its evaluators must not know who applies. */
    public void isBlind(String... evaluators) {
        blindness = "\"blindReview\": true,";
        hasEvaluators(evaluators);
    }

    /** Past its deadline; it has closed with what it was sent once {@link #closes}, which eligibility waits for. */
    public void isClosedWith(String totalSum, int networks) {
        publish(CLOSED, totalSum, networks, EVALUATORS);
    }

    /** Published anew with what it asks of applications, of networks among them; as JSON, the rules of the strand without the braces. */
    public void asksFor(int ownFundingPercent, String rulesOfNetworks) {
        terms = "\"ownFundingPercent\": %d,".formatted(ownFundingPercent);
        rules = ", \"rules\": {%s}".formatted(rulesOfNetworks);
        publish(CLOSED, "4000000.00", 6, evaluators);
    }

    /** Published anew: grants have no cents. */
    public void grantsWholeEuros() {
        granting = "\"wholeEuroGrants\": true,";
        publish(CLOSED, "4000000.00", 6, evaluators);
    }

    /** Published anew with money of the networks' own. */
    public void hasMoneyForNetworks(String euros) {
        moneyOfNetworks = ", \"money\": {\"amount\": \"%s\", \"currency\": \"EUR\"}".formatted(euros);
        publish(CLOSED, "4000000.00", 6, evaluators);
    }

    /** Published anew with what it says of its selection: as JSON, members with a comma after each. */
    public void saysOfItsSelection(String members, String totalSum, int networks) {
        terms = members;
        publish(CLOSED, totalSum, networks, evaluators);
    }

    /** Published anew with what its agency is called and where the portal of that shows assignments. */
    public void namesItsAgency(String assignmentPage) {
        ofAgency = """
                "agencyNames": {"fi": "Virasto", "sv": "Myndigheten", "en": "The agency"},
                 "portal": {"assignment": "%s"},""".formatted(assignmentPage);
        publish(CLOSED, "4000000.00", 6, evaluators);
    }

    /** Published anew with one more evaluator, whom no other test knows; answers the number. */
    public int hasAnotherEvaluator() {
        int number = ThreadLocalRandom.current().nextInt(1_000, Integer.MAX_VALUE);
        hasEvaluators("evaluator-1", "evaluator-2", "evaluator-" + number);
        return number;
    }

    /** Published anew with somebody in another role, whom no other test knows; answers their subject. */
    public String hasAnother(String role) {
        String person = role.toLowerCase(Locale.ROOT) + "-" + UUID.randomUUID();
        hasStaff(person, role);
        return person;
    }

    /** Published anew with somebody more. */
    public void hasStaff(String person, String role) {
        others.add(", {\"person\": \"%s\", \"role\": \"%s\"}".formatted(person, role));
        publish(CLOSED, "4000000.00", 6, evaluators);
    }

    /** Published anew with these evaluators. */
    public void hasEvaluators(String... persons) {
        evaluators = List.of(persons);
        publish(CLOSED, "4000000.00", 6, evaluators);
    }

    /** Closes with everything that it sent, in the version that was sent last. */
    public void closes() {
        closesWith(versions);
    }

    public void closesWith(Map<UUID, Integer> submitted) {
        tellsOfItsClosing(submitted, submitted.size());
    }

    /** One part of the closing. */
    public void tellsOfItsClosing(Map<UUID, Integer> part, int ofAll) {
        String applications = part.entrySet().stream()
                .map(entry ->
                        "{\"applicationId\": \"%s\", \"version\": %d}".formatted(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
        kafka.send(TOPIC, "fi.verkosto.call.closed.v1", id.toString(), """
                {"callId": "%s", "submitted": %d, "applications": [%s]}""".formatted(id, ofAll, applications));
        await().atMost(PATIENCE).until(() -> database.knowsClosing(id, part));
    }

    public void isOpen() {
        publish(OPEN, "4000000.00", 6, EVALUATORS);
    }

    /** Told once for all tests: letters come from it. */
    private void knowsTheAgency() {
        if (database.deliveryOf("2769790-1").isEmpty()) {
            tellsOfAgency("ELECTRONIC");
        }
    }

    /** As applications-service does. */
    public void tellsOfAgency(String decisionDelivery) {
        tellsOfAgency(decisionDelivery, "LINK");
    }

    /** The same, with what its mails about decisions bring. */
    public void tellsOfAgency(String decisionDelivery, String decisionMails) {
        kafka.send("verkosto.agencies", "fi.verkosto.agency.changed.v1", "agency", """
                {"agency": "2769790-1", "revision": %d,
                 "names": {"fi": "Opetushallitus", "sv": "Utbildningsstyrelsen", "en": "Agency for Education"},
                 "letterhead": {"address": "PL 380, 00531 Helsinki", "email": "kirjaamo@oph.example"},
                 "decisionDelivery": "%s", "decisionMails": "%s"}""".formatted(
                        System.nanoTime(), decisionDelivery, decisionMails));
        String told = decisionDelivery + " " + decisionMails;
        await().atMost(PATIENCE).until(() -> database.deliveryOf("2769790-1").equals(Optional.of(told)));
    }

    private void publish(String closesAt, String totalSum, int networks, List<String> evaluators) {
        knowsTheAgency();
        String asking = evaluators.stream()
                .map(", {\"person\": \"%s\", \"role\": \"EVALUATOR\"}"::formatted)
                .collect(Collectors.joining());
        String staff = asking + String.join("", others);
        String criteria = CRITERIA.stream()
                .map(criterion -> """
                        {"id": "%s", "weight": 20, "maximumScore": 3, "rationaleRequired": %b}""".formatted(criterion, criterion.equals(REASONED)))
                .collect(Collectors.joining(", "));
        String data = """
                {"callId": "%s", "revision": %d, "closesAt": "%s", "projectStart": "2019-01-01", "projectEnd": "2020-12-31", "names": {"fi": "Haku", "sv": "Utlysning", "en": "Call"}, "totalSum": {"amount": "%s", "currency": "EUR"},
                 %s %s %s %s
                 "costCategories": [
                   {"code": "PERSONNEL", "names": {"fi": "Henkilöstö", "sv": "Personal", "en": "Personnel"}},
                   {"code": "SERVICES", "names": {"fi": "Palvelut", "sv": "Tjänster", "en": "Services"}}],
                 "strands": [
                   {"code": "REGIONAL_NETWORK", "kind": "NETWORK", "maximumAwards": %d%s%s},
                   {"code": "COORDINATION", "kind": "COORDINATION", "maximumAwards": 1}],
                 "criteria": [%s],
                 "staff": [
                   {"person": "officer", "role": "OFFICER"}, {"person": "presenter", "role": "PRESENTER"},
                   {"person": "decider", "role": "DECIDER"}, {"person": "all-rounder", "role": "PRESENTER"},
                   {"person": "all-rounder", "role": "DECIDER"}, {"person": "observer", "role": "OBSERVER"}%s]}""".formatted(
                        id,
                        ++revision,
                        closesAt,
                        totalSum,
                        ofAgency,
                        blindness,
                        terms,
                        granting,
                        networks,
                        rules,
                        moneyOfNetworks,
                        criteria,
                        staff);
        kafka.send(TOPIC, "fi.verkosto.call.published.v1", id.toString(), data);
        await().atMost(PATIENCE).until(() -> database.knowsCall(id, revision));
    }

    /** Sends an application and waits for its effect. Answers the review. */
    public UUID receives(SentApplication application) {
        awaitReceipt(sends(application));
        return database.reviewsOf(application.id()).getFirst();
    }

    public String sends(SentApplication application) {
        return sends(application, UnaryOperator.identity());
    }

    /** The same with other words in its JSON. */
    public String sends(SentApplication application, UnaryOperator<String> words) {
        versions.merge(application.id(), application.version(), Math::max);
        return kafka.send(
                TOPIC,
                "fi.verkosto.application.submitted.v1",
                application.id().toString(),
                words.apply(application.json(id)));
    }

    public void withdraws(UUID applicationId) {
        awaitReceipt(kafka.send(TOPIC, "fi.verkosto.application.withdrawn.v1", applicationId.toString(), """
                {"applicationId": "%s", "callId": "%s", "revision": 1000, "withdrawnAt": "2018-11-20T13:00:00Z"}""".formatted(
                        applicationId, id)));
    }

    public void asksForSupplement(UUID applicationId) {
        awaitReceipt(kafka.send(
                TOPIC, "fi.verkosto.application.supplement-requested.v1", applicationId.toString(), """
                {"applicationId": "%s", "callId": "%s", "revision": %d, "dueAt": "2018-12-05T14:15:00Z"}""".formatted(
                                applicationId, id, revisionAfter(applicationId) + 1)));
    }

    public void cancelsSupplement(UUID applicationId) {
        awaitReceipt(kafka.send(
                TOPIC, "fi.verkosto.application.supplement-cancelled.v1", applicationId.toString(), """
                {"applicationId": "%s", "callId": "%s", "revision": %d}""".formatted(
                                applicationId, id, revisionAfter(applicationId) + 2)));
    }

    /** Tells of the only end of a licence; null for none. */
    public void hearsOfLicence(UUID applicationId, long revision, String businessId, String endsOn) {
        String ends =
                endsOn == null ? "" : "{\"businessId\": \"%s\", \"endsOn\": \"%s\"}".formatted(businessId, endsOn);
        kafka.send(TOPIC, "fi.verkosto.application.licence-ends-changed.v1", applicationId.toString(), """
                {"applicationId": "%s", "callId": "%s", "agency": "2769790-1", "revision": %d,
                 "changedAt": "2018-12-03T07:40:02.118Z", "ends": [%s]}""".formatted(
                        applicationId, id, revision, ends));
    }

    /** Of the version that was sent last: each leaves room for what is told before the next. */
    private long revisionAfter(UUID applicationId) {
        return versions.getOrDefault(applicationId, 1) * 10L;
    }

    public void awaitReceipt(String eventId) {
        await().atMost(PATIENCE).until(() -> database.hasReceived(eventId));
    }

    public UUID receivesEligible(SentApplication application) {
        return receivesEligible(application, UnaryOperator.identity());
    }

    public UUID receivesEligible(SentApplication application, UnaryOperator<String> words) {
        awaitReceipt(sends(application, words));
        UUID review = database.reviewsOf(application.id()).getFirst();
        closes();
        Portal.officer()
                .step("reviews", review, "eligibility", "{\"eligible\": true}")
                .then()
                .statusCode(200);
        return review;
    }

    public UUID receivesIneligible(SentApplication application) {
        UUID review = receives(application);
        closes();
        Portal.officer()
                .step("reviews", review, "eligibility", "{\"eligible\": false, \"reasons\": " + REASONS + "}")
                .then()
                .statusCode(200);
        return review;
    }

    /** Offers the review to an evaluator. Answers the assignment. */
    public UUID offers(UUID review, int evaluator) {
        return UUID.fromString(Portal.officer()
                .create(
                        "/v1/reviews/" + review + "/assignments",
                        UUID.randomUUID().toString(),
                        offerTo(evaluator))
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    public static String offerTo(int evaluator) {
        return "{\"evaluator\": \"evaluator-%d\"}".formatted(evaluator);
    }

    public UUID offersAccepted(UUID review, int evaluator) {
        UUID assignment = offers(review, evaluator);
        Portal.evaluator(evaluator)
                .step("assignments", assignment, "acceptance")
                .then()
                .statusCode(200);
        return assignment;
    }

    public void scores(UUID assignment, int evaluator, int... scores) {
        Portal portal = Portal.evaluator(evaluator);
        portal.putScores(assignment, portal.etag("assignments", assignment), sheet(scores))
                .then()
                .statusCode(200);
        portal.step("assignments", assignment, "completion").then().statusCode(200);
    }

    public static String sheet(int... scores) {
        return sheetOf(1, scores);
    }

    public static String sheetOf(int applicationVersion, int... scores) {
        return IntStream.range(0, scores.length)
                .mapToObj(index -> "{\"criterion\": \"%s\", \"score\": %d, \"rationale\": \"Because\"}"
                        .formatted(CRITERIA.get(index), scores[index]))
                .collect(Collectors.joining(
                        ", ", "{\"applicationVersion\": %d, \"scores\": [".formatted(applicationVersion), "]}"));
    }

    /** An eligible application that one evaluator gave the same score for every criterion. */
    public UUID receivesReviewed(SentApplication application, int score) {
        UUID review = receivesEligible(application);
        scores(offersAccepted(review, 1), 1, score, score, score, score, score);
        assertThat(database.stateOf(application.id())).contains("REVIEWED");
        return review;
    }

    public void selects() {
        Portal.officer()
                .create("/v1/selections", UUID.randomUUID().toString(), selection())
                .then()
                .statusCode(201);
    }

    /** By a scenario of these policies, as JSON; who is tied comes in the order of the ranking, for a reason. */
    public void selectsWith(String policies) {
        UUID scenario = UUID.fromString(Portal.officer()
                .create(
                        "/v1/scenarios",
                        UUID.randomUUID().toString(),
                        "{\"callId\": \"%s\", \"name\": \"A try\", \"policies\": %s, \"timeLimitSeconds\": 10}"
                                .formatted(id, policies))
                .path("id"));
        await().atMost(PATIENCE)
                .until(() -> Portal.officer()
                        .get("/v1/scenarios/{id}", scenario)
                        .path("state")
                        .equals("DONE"));
        List<String> tied = Portal.officer()
                .get("/v1/scenarios/{id}", scenario)
                .path("applications.findAll { it.tied }.applicationId");
        Portal.officer()
                .create("/v1/selections", UUID.randomUUID().toString(), selection(scenario, tied))
                .then()
                .statusCode(201);
    }

    private String selection(UUID scenario, List<String> tied) {
        String order = tied.isEmpty() ? "" : """
                , "tieOrder": {"applications": ["%s"], "reasons": {"fi": "Syy", "sv": "Skäl", "en": "Reason"}}""".formatted(String.join("\", \"", tied));
        return "{\"callId\": \"%s\", \"scenario\": \"%s\"%s}".formatted(id, scenario, order);
    }

    public String selection() {
        return "{\"callId\": \"%s\"}".formatted(id);
    }

    /** The decision that was drafted on the application. */
    public UUID decisionOn(SentApplication application) {
        return UUID.fromString(Portal.officer()
                .get("/v1/decisions?call={call}", id)
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.applicationId == '%s' }.id".formatted(application.id())));
    }

    public UUID presents(SentApplication application) {
        UUID decision = decisionOn(application);
        Portal.presenter().step("decisions", decision, "presentation").then().statusCode(200);
        return decision;
    }
}
