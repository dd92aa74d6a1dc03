package fi.verkosto.review.correction;

import fi.verkosto.api.time.FinnishTime;
import fi.verkosto.review.audit.AuditDetails;
import fi.verkosto.review.audit.AuditTrail;
import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.audit.ReviewRole;
import fi.verkosto.review.call.CallRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * An officer finds that the decision became known on another day than presumed. Not on an earlier one than the letter says:
 * whoever kept the day that it names has kept the time.
 */
@ApplicationScoped
public class ShowKnowledge {

    private final CorrectionSteps steps;
    private final AuditTrail trail;

    ShowKnowledge(CorrectionSteps steps, AuditTrail trail) {
        this.steps = steps;
        this.trail = trail;
    }

    @Transactional
    public CorrectionRequest show(UUID requestId, String ifMatch, LocalDate knownOn, String reason) {
        CorrectionStep step = steps.begin(requestId, ifMatch, CallRole.OFFICER);
        CorrectionRequest request = step.request();
        request.require(CorrectionEvent.SHOW_KNOWLEDGE);
        CorrectionFault.KNOWN_TOO_EARLY.refuseIf(
                knownOn.isBefore(request.computations().getFirst().knownOn()));
        CorrectionFault.KNOWN_AFTER_ARRIVAL.refuseIf(
                knownOn.isAfter(FinnishTime.dayOf(request.lodged().arrivedAt())));
        request.showKnowledge(
                knownOn,
                new TimeLimit.Shown(reason, step.of().person(), step.of().now()));
        Map<String, String> details = new HashMap<>(step.details());
        details.put(AuditDetails.REASON, reason);
        details.put("knownOn", knownOn.toString());
        details.put("lastDay", request.limit().lastDay().toString());
        trail.record(request.reviewId(), ReviewRole.OFFICER, ReviewAction.CORRECTION_KNOWLEDGE_SHOWN, details);
        return request;
    }
}
