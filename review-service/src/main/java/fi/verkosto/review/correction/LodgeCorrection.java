package fi.verkosto.review.correction;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.messaging.Outbox;
import fi.verkosto.receipts.CanonicalJson;
import fi.verkosto.review.CorrectionError;
import fi.verkosto.review.audit.AuditDetails;
import fi.verkosto.review.audit.AuditTrail;
import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.audit.ReviewRole;
import fi.verkosto.review.correction.CorrectionSteps.LodgingStep;
import fi.verkosto.review.decision.Decision;
import fi.verkosto.review.decision.DecisionEvent;
import fi.verkosto.review.decision.DecisionStep;
import fi.verkosto.review.decisionletter.GivenLetters;
import fi.verkosto.review.decisionletter.LetterData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Takes a correction request, whenever it comes: one that is late is kept and answered, too. */
@ApplicationScoped
public class LodgeCorrection {

    private final CorrectionSteps steps;
    private final CorrectionRequests requests;
    private final GivenLetters letters;
    private final Outbox outbox;
    private final AuditTrail trail;

    LodgeCorrection(
            CorrectionSteps steps, CorrectionRequests requests, GivenLetters letters, Outbox outbox, AuditTrail trail) {
        this.steps = steps;
        this.requests = requests;
        this.letters = letters;
        this.outbox = outbox;
        this.trail = trail;
    }

    /** Somebody of the applicants asks; it arrives now. */
    @Transactional
    public CorrectionRequest lodge(UUID decisionId, String demand, String grounds) {
        LodgingStep step = steps.beginLodging(decisionId, demand, grounds);
        return take(step.of(), step.lodged(), ReviewRole.APPLICANT);
    }

    /** An officer of the call registers what came by post, by mail or by hand. */
    @Transactional
    public CorrectionRequest register(UUID decisionId, Lodged told) {
        DecisionStep step = steps.beginRegistration(decisionId);
        Lodged lodged = new Lodged(
                told.party(),
                told.channel(),
                told.arrivedAt().truncatedTo(ChronoUnit.SECONDS),
                told.demand(),
                told.grounds());
        CorrectionFault.NOT_A_PARTY.refuseIf(!step.review().application().involves(lodged.party()));
        CorrectionFault.IN_THE_FUTURE.refuseIf(lodged.arrivedAt().isAfter(step.now()));
        CorrectionFault.BEFORE_THE_DECISION.refuseIf(step.decision()
                .notifiedAt()
                .filter(notified -> lodged.arrivedAt().isBefore(notified.truncatedTo(ChronoUnit.SECONDS)))
                .isPresent());
        return take(step, lodged, ReviewRole.OFFICER);
    }

    private CorrectionRequest take(DecisionStep step, Lodged lodged, ReviewRole role) {
        Decision decision = step.decision();
        refuseAnother(decision, lodged);
        decision.goOn(DecisionEvent.REQUEST_CORRECTION);
        CorrectionRequest request = requests.add(decision, lodged, limit(decision), step.person(), step.now());
        outbox.publish(CorrectionRequested.from(request, step));
        trail.record(step.review().id(), role, ReviewAction.CORRECTION_REQUESTED, details(request));
        return request;
    }

    /** Each party asks once at a time, and not again what was answered. */
    private void refuseAnother(Decision decision, Lodged lodged) {
        RequestsAgainst others = requests.against(decision.id());
        if (decision.correctionId().isPresent() || others.isAnsweredFor(lodged)) {
            throw new Refusal(CorrectionError.APPEAL_ONLY);
        }
        others.openOf(lodged.party()).ifPresent(open -> {
            throw new Refusal(CorrectionError.CORRECTION_PENDING).with("correctionRequestId", open.id());
        });
    }

    /** As the letter says it. One that was given before there were letters says no last day. */
    private TimeLimit limit(Decision decision) {
        LetterData letter = letters.of(decision.id()).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
        return TimeLimit.presumed(
                letter.correction(), LocalTime.parse(letter.authority().closesAt()));
    }

    private static Map<String, String> details(CorrectionRequest request) {
        Map<String, String> details = new HashMap<>();
        details.put(AuditDetails.ITEM, request.decisionId().toString());
        details.put(AuditDetails.CORRECTION, request.id().toString());
        details.put("party", request.lodged().party());
        details.put("arrivedAt", request.lodged().arrivedAt().toString());
        details.put("lastDay", request.limit().lastDay().toString());
        details.put("demandSha256", CanonicalJson.sha256(request.lodged().demand()));
        details.put("groundsSha256", CanonicalJson.sha256(request.lodged().grounds()));
        return details;
    }
}
