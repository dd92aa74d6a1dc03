package fi.verkosto.review.review;

import static fi.verkosto.review.review.ReviewEvent.ASSIGN;
import static fi.verkosto.review.review.ReviewEvent.CONFIRM_AGAIN;
import static fi.verkosto.review.review.ReviewEvent.CONFIRM_ELIGIBILITY;
import static fi.verkosto.review.review.ReviewEvent.CORRECT_TO_ELIGIBLE;
import static fi.verkosto.review.review.ReviewEvent.CORRECT_TO_INELIGIBLE;
import static fi.verkosto.review.review.ReviewEvent.DECIDE;
import static fi.verkosto.review.review.ReviewEvent.DENY_ELIGIBILITY;
import static fi.verkosto.review.review.ReviewEvent.FINISH;
import static fi.verkosto.review.review.ReviewEvent.HOLD_PANEL;
import static fi.verkosto.review.review.ReviewEvent.PROPOSE;
import static fi.verkosto.review.review.ReviewEvent.REOPEN;
import static fi.verkosto.review.review.ReviewEvent.SCORE;
import static fi.verkosto.review.review.ReviewEvent.SET_ASIDE;
import static fi.verkosto.review.review.ReviewEvent.START;
import static fi.verkosto.review.review.ReviewEvent.STOP;
import static fi.verkosto.review.review.ReviewEvent.SUBMIT_AGAIN;
import static fi.verkosto.review.review.ReviewEvent.TAKE_BACK_INELIGIBLE;
import static fi.verkosto.review.review.ReviewEvent.TAKE_BACK_REVIEWED;
import static fi.verkosto.review.review.ReviewEvent.WITHDRAW;
import static fi.verkosto.review.review.ReviewState.DECIDED;
import static fi.verkosto.review.review.ReviewState.ELIGIBLE;
import static fi.verkosto.review.review.ReviewState.INELIGIBLE;
import static fi.verkosto.review.review.ReviewState.IN_REVIEW;
import static fi.verkosto.review.review.ReviewState.PENDING;
import static fi.verkosto.review.review.ReviewState.PROPOSED;
import static fi.verkosto.review.review.ReviewState.REVIEWED;
import static fi.verkosto.review.review.ReviewState.WITHDRAWN;

import fi.verkosto.api.lifecycle.Lifecycle;
import java.util.Set;

/**
 * The transition table of reviews.
 *
 * <p>A newer version is taken until the review is finished: a supplement may cross the decision on eligibility, which an
 * officer then can correct. What was submitted in time has arrived before anything is decided. What was finished stands for
 * the version that was scored. An applicant withdraws a submitted application; the news may come late, so every state before
 * the decision takes it.
 */
final class ReviewLifecycle {

    static final Lifecycle<ReviewState, ReviewEvent> TABLE = Lifecycle.of(ReviewState.class, ReviewEvent.class)
            .allow(PENDING, SUBMIT_AGAIN, PENDING)
            .allow(PENDING, CONFIRM_ELIGIBILITY, ELIGIBLE)
            .allow(PENDING, DENY_ELIGIBILITY, INELIGIBLE)
            .allow(PENDING, WITHDRAW, WITHDRAWN)
            .allow(ELIGIBLE, SUBMIT_AGAIN, ELIGIBLE)
            .allow(ELIGIBLE, CONFIRM_AGAIN, ELIGIBLE)
            .allow(ELIGIBLE, ASSIGN, ELIGIBLE)
            .allow(ELIGIBLE, START, IN_REVIEW)
            .allow(ELIGIBLE, CORRECT_TO_INELIGIBLE, INELIGIBLE)
            .allow(ELIGIBLE, WITHDRAW, WITHDRAWN)
            .allow(INELIGIBLE, SUBMIT_AGAIN, INELIGIBLE)
            .allow(INELIGIBLE, CONFIRM_AGAIN, INELIGIBLE)
            .allow(INELIGIBLE, CORRECT_TO_ELIGIBLE, ELIGIBLE)
            .allow(INELIGIBLE, PROPOSE, PROPOSED)
            .allow(INELIGIBLE, WITHDRAW, WITHDRAWN)
            .allow(IN_REVIEW, SUBMIT_AGAIN, IN_REVIEW)
            .allow(IN_REVIEW, CONFIRM_AGAIN, IN_REVIEW)
            .allow(IN_REVIEW, ASSIGN, IN_REVIEW)
            .allow(IN_REVIEW, START, IN_REVIEW)
            .allow(IN_REVIEW, SCORE, IN_REVIEW)
            .allow(IN_REVIEW, STOP, ELIGIBLE)
            .allow(IN_REVIEW, REOPEN, IN_REVIEW)
            .allow(IN_REVIEW, FINISH, REVIEWED)
            // As long as nobody has scored, which the scores know.
            .allow(IN_REVIEW, CORRECT_TO_INELIGIBLE, INELIGIBLE)
            .allow(IN_REVIEW, WITHDRAW, WITHDRAWN)
            .allow(REVIEWED, CONFIRM_AGAIN, REVIEWED)
            .allow(REVIEWED, REOPEN, IN_REVIEW)
            .allow(REVIEWED, HOLD_PANEL, REVIEWED)
            .allow(REVIEWED, SET_ASIDE, ELIGIBLE)
            .allow(REVIEWED, PROPOSE, PROPOSED)
            .allow(REVIEWED, WITHDRAW, WITHDRAWN)
            .allow(PROPOSED, TAKE_BACK_REVIEWED, REVIEWED)
            .allow(PROPOSED, TAKE_BACK_INELIGIBLE, INELIGIBLE)
            .allow(PROPOSED, DECIDE, DECIDED)
            .allow(PROPOSED, WITHDRAW, WITHDRAWN)
            // What follows from submissions, scores and decisions.
            .byItself(Set.of(
                    SUBMIT_AGAIN,
                    WITHDRAW,
                    START,
                    STOP,
                    FINISH,
                    SET_ASIDE,
                    PROPOSE,
                    TAKE_BACK_REVIEWED,
                    TAKE_BACK_INELIGIBLE,
                    DECIDE))
            .build();

    private ReviewLifecycle() {}
}
