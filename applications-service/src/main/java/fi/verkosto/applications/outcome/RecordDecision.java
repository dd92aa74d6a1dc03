package fi.verkosto.applications.outcome;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.value.Money;
import fi.verkosto.applications.application.ApplicationStep;
import fi.verkosto.applications.application.NewRuling;
import fi.verkosto.applications.audit.AuditAction;
import fi.verkosto.applications.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Follows the decision: tells the contact person, and resolves the call with the last one. */
@ApplicationScoped
public class RecordDecision {

    private final OutcomeSteps steps;
    private final StartReview startReview;
    private final DecisionLetter letter;
    private final ResolveCall resolveCall;
    private final AuditTrail auditTrail;

    RecordDecision(
            OutcomeSteps steps,
            StartReview startReview,
            DecisionLetter letter,
            ResolveCall resolveCall,
            AuditTrail auditTrail) {
        this.steps = steps;
        this.startReview = startReview;
        this.letter = letter;
        this.resolveCall = resolveCall;
        this.auditTrail = auditTrail;
    }

    @Transactional
    public void record(Decision decision) {
        // The events of a review and of its decision have no common order.
        startReview.start(decision.applicationId());
        ApplicationStep step = steps.beginDecision(decision.applicationId());
        step.application().decide(decision.ruling());
        auditTrail.recordBySystem(decision.applicationId(), AuditAction.DECIDED, Map.of());
        letter.send(decision, step.application(), step.call());
        resolveCall.ifNothingWaits(step.call());
    }

    /** In the place of the decision that held; it leaves nothing undecided. */
    @Transactional
    public void recordAnew(Decision decision) {
        ApplicationStep step = steps.begin(decision.applicationId());
        step.application().decideAnew(decision.ruling());
        auditTrail.recordBySystem(decision.applicationId(), AuditAction.DECIDED_ANEW, Map.of());
        letter.send(decision, step.application(), step.call());
    }

    /**
     * What the review decided.
     *
     * @param awarded empty for a rejection
     * @param lastDays on which a correction may be requested, or an appeal made, as the letter says; empty where none was made
     * @param party business ID of the organisation that asked for the correction that it answers; empty where nobody did
     * @param acceptBy the last day to accept an award; empty where nobody told
     * @param letterIsAttached the mail comes with its letter, by another event
     */
    public record Decision(
            UUID applicationId,
            NewRuling ruling,
            Optional<Money> awarded,
            LocalizedText reasons,
            Optional<LastDays> lastDays,
            Optional<String> party,
            Optional<LocalDate> acceptBy,
            boolean letterIsAttached) {

        boolean isInPlaceOfAnother() {
            return ruling.supersedes() != null;
        }
    }
}
