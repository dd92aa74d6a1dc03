package fi.verkosto.applications.call.terms;

/** What applicants read of the scores that they were given, once they are notified of the decision. */
public enum FeedbackToApplicants {
    /** What the letter of the decision says, and nothing beside it. */
    NONE,
    /** The mean for each criterion. */
    MEANS,
    /** What each evaluator gave and wrote, but never who they are. */
    SCORES_AND_RATIONALES
}
