package fi.verkosto.applications.outcome;

import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.application.Applications;
import fi.verkosto.messaging.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * Takes what the review decided, whatever the application has come to meanwhile. What was never submitted has no review: to
 * hear of one is a fault.
 */
@ApplicationScoped
public class FollowReview {

    private final Applications applications;
    private final StartReview startReview;
    private final RecordDecision recordDecision;
    private final RecordAnswer recordAnswer;
    private final TellEligibility tellEligibility;

    FollowReview(
            Applications applications,
            StartReview startReview,
            RecordDecision recordDecision,
            RecordAnswer recordAnswer,
            TellEligibility tellEligibility) {
        this.tellEligibility = tellEligibility;
        this.applications = applications;
        this.startReview = startReview;
        this.recordDecision = recordDecision;
        this.recordAnswer = recordAnswer;
    }

    /** Once there is a decision, it has told more. */
    @Transactional
    public Outcome eligibilityDecided(EligibilityFinding finding) {
        Application application = applications.known(finding.applicationId());
        return switch (application.state()) {
            case SUBMITTED, SUPPLEMENT_REQUESTED -> {
                startReview.start(finding.applicationId());
                tellEligibility.tell(finding);
                yield Outcome.TAKEN;
            }
            case UNDER_REVIEW -> {
                tellEligibility.tell(finding);
                yield Outcome.TAKEN;
            }
            case AWARDED, REJECTED, DECLINED -> Outcome.TAKEN;
            case WITHDRAWN -> LateReason.ELIGIBILITY_AFTER_WITHDRAWAL.of(application);
            case DRAFT, EXPIRED -> throw OutcomeSteps.unfit(application);
        };
    }

    @Transactional
    public Outcome decided(RecordDecision.Decision decision) {
        Application application = applications.known(decision.applicationId());
        return switch (application.state()) {
            case SUBMITTED, SUPPLEMENT_REQUESTED, UNDER_REVIEW -> {
                recordDecision.record(decision);
                recordAnswer.recordEarlier(decision.ruling(), application);
                yield Outcome.TAKEN;
            }
            case AWARDED, REJECTED, DECLINED -> decidedAgain(application, decision);
            case WITHDRAWN -> LateReason.DECISION_AFTER_WITHDRAWAL.of(application);
            case DRAFT, EXPIRED -> throw OutcomeSteps.unfit(application);
        };
    }

    /** In the place of the one that holds, or told again, or older than that one. */
    private Outcome decidedAgain(Application application, RecordDecision.Decision decision) {
        if (application.ruling().isDisplacedBy(decision.ruling())) {
            recordDecision.recordAnew(decision);
            recordAnswer.recordEarlier(decision.ruling(), application);
            return Outcome.TAKEN;
        }
        boolean isNew = decision.ruling().revision() > application.ruling().revision();
        if (isNew && !decision.isInPlaceOfAnother()) {
            throw OutcomeSteps.unfit(application);
        }
        return Outcome.TAKEN;
    }
}
