package fi.verkosto.applications.application;

import fi.verkosto.api.LocalizedText;
import fi.verkosto.api.Money;
import fi.verkosto.applications.audit.AuditAction;
import fi.verkosto.applications.audit.AuditTrail;
import fi.verkosto.applications.call.Calls;
import fi.verkosto.applications.call.GrantCall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Follows the decision: tells the contact person, and resolves the call with the last one. */
@ApplicationScoped
public class RecordDecision {

    private final AuditTrail auditTrail;
    private final Applications applications;
    private final StartReview startReview;
    private final Calls calls;
    private final DecisionLetter letter;
    private final ResolveCall resolveCall;

    RecordDecision(
            Applications applications,
            StartReview startReview,
            Calls calls,
            DecisionLetter letter,
            ResolveCall resolveCall,
            AuditTrail auditTrail) {
        this.auditTrail = auditTrail;
        this.applications = applications;
        this.startReview = startReview;
        this.calls = calls;
        this.letter = letter;
        this.resolveCall = resolveCall;
    }

    @Transactional
    public void record(Decision decision, long revision) {
        // The events of a review and of its decision have no common order.
        startReview.start(decision.applicationId());
        Application application = applications.known(decision.applicationId());
        // Locked, as of two last decisions at once neither would see the other as made.
        GrantCall call = calls.locked(application.callId());
        application.decide(decision.awarded(), revision);
        auditTrail.recordBySystem(application.id(), AuditAction.DECIDED, Map.of());
        letter.send(decision, application, call);
        applications.flush();
        resolveCall.ifNothingWaits(call);
    }

    /** What the review decided; {@code awarded} is empty for a rejection. */
    public record Decision(UUID applicationId, Optional<Money> awarded, LocalizedText reasons) {}
}
