package fi.verkosto.systemtests;

import java.util.Map;

/** The event of an award to an application that has not even been submitted. */
record EarlyDecision(String callId, String applicationId) {
    String id() {
        return "early-" + applicationId;
    }

    Map<String, String> headers() {
        return Map.of(
                "ce_id", id(),
                "ce_source", "/review-service",
                "ce_specversion", "1.0",
                "ce_type", "fi.verkosto.decision.notified.v1",
                "ce_subject", applicationId,
                "ce_time", "2018-11-10T10:00:00Z",
                "content-type", "application/json");
    }

    String data() {
        return """
                {
                  "decisionId": "%2$s",
                  "revision": 1,
                  "applicationId": "%2$s",
                  "callId": "%1$s",
                  "strand": "REGIONAL_NETWORK",
                  "strandKind": "NETWORK",
                  "outcome": "AWARDED",
                  "awarded": {"amount": "575000.00", "currency": "EUR"},
                  "reasons": {"fi": "Keksitty", "sv": "Påhittat", "en": "Invented"},
                  "notifiedAt": "2018-11-10T10:00:00Z",
                  "application": {
                    "caseNumber": "999/340/2018",
                    "title": "Liian aikaisin",
                    "lead": {"businessId": "0502454-6", "name": "Omnia"},
                    "members": []
                  }
                }
                """.formatted(callId, applicationId);
    }
}
