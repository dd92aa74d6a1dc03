package fi.verkosto.review.audit;

import fi.verkosto.audit.AuditedAction;
import java.util.Set;

/** What the staff of a call, and the system, do with its reviews and decisions. */
public enum ReviewAction implements AuditedAction {
    ELIGIBILITY_DECIDED,
    ELIGIBILITY_CORRECTED,
    EVALUATOR_INVITED,
    EVALUATOR_CHANGED,
    EVALUATOR_CONFIRMED,
    INVITATION_DECLINED,
    INVITATION_SENT_AGAIN,
    INVITATION_CORRECTED,
    INVITATION_WITHDRAWN,
    INVITATION_ACCEPTED,
    INVITATION_EXPIRED,
    /** Too many wrong codes were tried. */
    INVITATION_CODE_VOIDED,
    EVALUATOR_RESTED,
    EVALUATOR_RETURNED,
    EVALUATOR_ASKED,
    EVALUATORS_PLANNED,
    PLAN_CHANGED,
    PLAN_OFFERED,
    ASSIGNMENT_ACCEPTED,
    ASSIGNMENT_DECLINED,
    ASSIGNMENT_ENDED,
    EVALUATOR_DISQUALIFIED,
    PERSON_DISQUALIFIED,
    DISQUALIFICATION_LIFTED,
    SCORES_SAVED,
    SCORES_COMPLETED,
    SCORES_REOPENED,
    /** Scores came after an officer had ended the assignment. */
    LATE_SCORES_NOTED,
    PANEL_OPENED,
    PANEL_WRITTEN,
    PANEL_CLOSED,
    PANEL_REOPENED,
    PANEL_CANCELLED,
    /** The scores that lay before a panel do not stand any more. */
    PANEL_OUTDATED,
    SCENARIO_STARTED,
    SCENARIO_COMPUTED,
    SCENARIO_RENAMED,
    SCENARIO_REMOVED,
    LOTTERY_COMMITTED,
    /** One of two people said what the source showed. */
    LOTTERY_VALUE_ENTERED,
    LOTTERY_DRAWN,
    LOTTERY_CANCELLED,
    APPLICATIONS_SELECTED,
    /** An officer had an award drafted for somebody who follows. */
    SUCCESSOR_DRAFTED,
    /** An officer gave that draft up, or it gave way to what a correction decides. */
    SUCCESSOR_CANCELLED,
    /** An officer changed what a draft says. */
    DECISION_WRITTEN,
    DECISION_PRESENTED,
    DECISION_TAKEN_BACK,
    DECISION_APPROVED,
    /** An officer had it notified with others. */
    NOTIFICATION_ORDERED,
    APPLICANTS_NOTIFIED,
    /** Its recipient did, or nobody accepted it in time. */
    AWARD_DECLINED,
    /** Somebody of the applicants did, for the first time. */
    LETTER_OPENED,
    LETTER_RESENT,
    /** The time for correction requests ended without one. */
    DECISION_FINALIZED,
    CORRECTION_REQUESTED,
    /** An officer found that the decision became known on another day than presumed. */
    CORRECTION_KNOWLEDGE_SHOWN,
    CORRECTION_ASSIGNED,
    CORRECTION_PRESENTED,
    CORRECTION_TAKEN_BACK,
    CORRECTION_APPROVED,
    CORRECTION_NOTIFIED,
    /** The applicant withdrew the application. */
    REVIEW_WITHDRAWN,
    /** What an event tells of the application came too late for its review. */
    NEWS_NOTED,
    PROGRESS_READ,
    RANKING_READ,
    EVALUATOR_HINTS_READ,
    DISTRIBUTION_READ,
    DECISIONS_READ,
    CORRECTIONS_READ,
    SCENARIOS_READ,
    SCENARIOS_COMPARED,
    SELECTIONS_READ,
    RECORD_READ;

    private static final Set<ReviewAction> READS = Set.of(
            PROGRESS_READ,
            RANKING_READ,
            EVALUATOR_HINTS_READ,
            DISTRIBUTION_READ,
            DECISIONS_READ,
            CORRECTIONS_READ,
            SCENARIOS_READ,
            SCENARIOS_COMPARED,
            SELECTIONS_READ,
            RECORD_READ);

    @Override
    public Kind kind() {
        return READS.contains(this) ? Kind.READ : Kind.CHANGE;
    }
}
