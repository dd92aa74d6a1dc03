package fi.verkosto.review.correction;

import static fi.verkosto.review.SentApplication.OMNIA;

import fi.verkosto.review.PlayedCall;
import fi.verkosto.review.Portal;
import fi.verkosto.review.SentApplication;
import io.restassured.response.Response;
import java.util.UUID;

/** A call with people who had no part in its decisions, and what is done with correction requests. */
record PlayedCorrections(PlayedCall call, String handler, String otherDecider) {

    static PlayedCorrections in(PlayedCall call) {
        return new PlayedCorrections(call, call.hasAnother("PRESENTER"), call.hasAnother("DECIDER"));
    }

    Portal handling() {
        return Portal.of(handler, "presenter");
    }

    Portal deciding() {
        return Portal.of(otherDecider, "decider");
    }

    static Portal applicantOf(String organisation) {
        return Portal.actingFor(organisation, "person of " + organisation, "applicant");
    }

    /** Presented, approved and notified. */
    UUID notifies(SentApplication application) {
        UUID decision = call.presents(application);
        Portal.decider().step("decisions", decision, "approval").then().statusCode(200);
        Portal.officer().step("decisions", decision, "notification").then().statusCode(200);
        return decision;
    }

    static Response requests(Portal portal, UUID decision) {
        return portal.create("/v1/correction-requests", UUID.randomUUID().toString(), """
                {"decisionId": "%s", "demand": "Avustus myönnetään.", "grounds": "Pisteet ovat väärin."}""".formatted(decision));
    }

    UUID requested(UUID decision) {
        return id(requests(applicantOf(OMNIA), decision));
    }

    static UUID id(Response created) {
        return UUID.fromString(created.then().statusCode(201).extract().path("id"));
    }

    static Response registers(UUID decision, String party, String arrivedAt) {
        return Portal.officer()
                .create(
                        "/v1/correction-requests/registrations",
                        UUID.randomUUID().toString(),
                        """
                {"decisionId": "%s", "party": "%s", "channel": "POST", "arrivedAt": "%s",
                 "demand": "Avustus myönnetään.", "grounds": "Pisteet ovat väärin."}""".formatted(decision, party, arrivedAt));
    }

    Response assigns(UUID request, String person) {
        return Portal.officer()
                .step("correction-requests", request, "assignment", "{\"handler\": \"%s\"}".formatted(person));
    }

    UUID assigned(UUID decision) {
        UUID request = requested(decision);
        assigns(request, handler).then().statusCode(200);
        return request;
    }

    Response presents(UUID request, String outcome) {
        return presents(request, outcome, "");
    }

    /** @param more members of the body, with a comma before */
    Response presents(UUID request, String outcome, String more) {
        return handling().step("correction-requests", request, "presentation", """
                {"outcome": "%s", "reasons": "Perustelut tukevat pisteitä."%s}""".formatted(outcome, more));
    }

    static String awards(String euros) {
        return """
                , "decision": {"outcome": "AWARDED", "awarded": {"amount": "%s", "currency": "EUR"},
                 "furtherReasons": [{"code": "SERVES_THE_CALL"}]}""".formatted(euros);
    }

    Response approves(UUID request) {
        return deciding().step("correction-requests", request, "approval");
    }

    static Response notifiesOutcome(UUID request) {
        return Portal.officer().step("correction-requests", request, "notification");
    }

    static Response read(Portal portal, UUID request) {
        return portal.get("/v1/correction-requests/{id}", request);
    }

    static String stateOf(UUID decision) {
        return Portal.officer().get("/v1/decisions/{id}", decision).path("state");
    }
}
