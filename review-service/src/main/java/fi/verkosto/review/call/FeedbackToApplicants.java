package fi.verkosto.review.call;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a call lets applicants read of their scores, once they are notified. */
@Schema(name = "FeedbackToApplicants")
public enum FeedbackToApplicants {
    /** What the letter says. */
    NONE,
    /** The mean for each criterion. */
    MEANS,
    /** What each evaluator gave and wrote. */
    SCORES_AND_RATIONALES
}
