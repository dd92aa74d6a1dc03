package fi.verkosto.review.review;

import static java.util.Map.entry;

import fi.verkosto.testkit.LifecycleTable;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReviewLifecycleTest {

    @Test
    void allowsTheseTransitionsAndRefusesEveryOther() {
        LifecycleTable.check(
                ReviewLifecycle.TABLE,
                ReviewState.class,
                ReviewEvent.class,
                Map.ofEntries(
                        entry("PENDING SUBMIT_AGAIN", ReviewState.PENDING),
                        entry("PENDING CONFIRM_ELIGIBILITY", ReviewState.ELIGIBLE),
                        entry("PENDING DENY_ELIGIBILITY", ReviewState.INELIGIBLE),
                        entry("PENDING WITHDRAW", ReviewState.WITHDRAWN),
                        entry("ELIGIBLE SUBMIT_AGAIN", ReviewState.ELIGIBLE),
                        entry("ELIGIBLE CONFIRM_AGAIN", ReviewState.ELIGIBLE),
                        entry("INELIGIBLE CONFIRM_AGAIN", ReviewState.INELIGIBLE),
                        entry("IN_REVIEW CONFIRM_AGAIN", ReviewState.IN_REVIEW),
                        entry("REVIEWED CONFIRM_AGAIN", ReviewState.REVIEWED),
                        entry("REVIEWED HOLD_PANEL", ReviewState.REVIEWED),
                        entry("ELIGIBLE ASSIGN", ReviewState.ELIGIBLE),
                        entry("ELIGIBLE START", ReviewState.IN_REVIEW),
                        entry("ELIGIBLE CORRECT_TO_INELIGIBLE", ReviewState.INELIGIBLE),
                        entry("INELIGIBLE CORRECT_TO_ELIGIBLE", ReviewState.ELIGIBLE),
                        entry("IN_REVIEW CORRECT_TO_INELIGIBLE", ReviewState.INELIGIBLE),
                        entry("PROPOSED TAKE_BACK_REVIEWED", ReviewState.REVIEWED),
                        entry("PROPOSED TAKE_BACK_INELIGIBLE", ReviewState.INELIGIBLE),
                        entry("ELIGIBLE WITHDRAW", ReviewState.WITHDRAWN),
                        entry("INELIGIBLE SUBMIT_AGAIN", ReviewState.INELIGIBLE),
                        entry("INELIGIBLE PROPOSE", ReviewState.PROPOSED),
                        entry("INELIGIBLE WITHDRAW", ReviewState.WITHDRAWN),
                        entry("IN_REVIEW SUBMIT_AGAIN", ReviewState.IN_REVIEW),
                        entry("IN_REVIEW ASSIGN", ReviewState.IN_REVIEW),
                        entry("IN_REVIEW START", ReviewState.IN_REVIEW),
                        entry("IN_REVIEW SCORE", ReviewState.IN_REVIEW),
                        entry("IN_REVIEW STOP", ReviewState.ELIGIBLE),
                        entry("IN_REVIEW FINISH", ReviewState.REVIEWED),
                        entry("IN_REVIEW WITHDRAW", ReviewState.WITHDRAWN),
                        entry("IN_REVIEW REOPEN", ReviewState.IN_REVIEW),
                        entry("REVIEWED REOPEN", ReviewState.IN_REVIEW),
                        entry("REVIEWED SET_ASIDE", ReviewState.ELIGIBLE),
                        entry("REVIEWED PROPOSE", ReviewState.PROPOSED),
                        entry("REVIEWED WITHDRAW", ReviewState.WITHDRAWN),
                        entry("PROPOSED DECIDE", ReviewState.DECIDED),
                        entry("PROPOSED WITHDRAW", ReviewState.WITHDRAWN)));
    }
}
