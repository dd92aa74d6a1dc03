package fi.verkosto.review.scenario;

import fi.verkosto.review.audit.AuditDetails;
import fi.verkosto.review.audit.AuditTrail;
import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.audit.ReviewRole;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Writes down what becomes of scenarios. */
@ApplicationScoped
class ScenarioTrail {

    private final AuditTrail trail;

    ScenarioTrail(AuditTrail trail) {
        this.trail = trail;
    }

    void byOfficer(Scenario scenario, ReviewAction action) {
        trail.recordOfCall(scenario.callId(), ReviewRole.OFFICER, action, details(scenario));
    }

    void computed(Scenario scenario) {
        trail.recordOfCallBySystem(scenario.callId(), ReviewAction.SCENARIO_COMPUTED, details(scenario));
    }

    private static Map<String, String> details(Scenario scenario) {
        return Map.of(AuditDetails.ITEM, scenario.id().toString());
    }
}
