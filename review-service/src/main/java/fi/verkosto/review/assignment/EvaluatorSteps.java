package fi.verkosto.review.assignment;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.request.Versions;
import fi.verkosto.review.call.CallAccess;
import fi.verkosto.review.call.CallRole;
import fi.verkosto.review.call.KnownCall;
import fi.verkosto.review.conflict.Conflicts;
import fi.verkosto.review.review.Review;
import fi.verkosto.review.review.Reviews;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;

/** What every step of an evaluator begins with: it is their own assignment, as they last read it. */
@ApplicationScoped
class EvaluatorSteps {

    private final Reviews reviews;
    private final Assignments assignments;
    private final CallAccess access;
    private final InstantSource clock;
    private final Conflicts conflicts;

    EvaluatorSteps(
            Reviews reviews, Assignments assignments, CallAccess access, InstantSource clock, Conflicts conflicts) {
        this.conflicts = conflicts;
        this.reviews = reviews;
        this.assignments = assignments;
        this.access = access;
        this.clock = clock;
    }

    AssignmentStep begin(UUID assignmentId, String ifMatch, AssignmentEvent event) {
        AssignmentStep step = begin(assignmentId, ifMatch);
        step.assignment().require(event);
        return step;
    }

    /** Scores may come late, when they are noted only. */
    AssignmentStep beginScoring(UUID assignmentId, String ifMatch) {
        AssignmentStep step = begin(assignmentId, ifMatch);
        if (!step.assignment().takesLateScores()) {
            step.assignment().require(AssignmentEvent.SCORE);
        }
        return step;
    }

    /** Whoever is late cannot know of the end, which made another version of it. */
    private static void checkVersion(String ifMatch, Assignment assignment) {
        if (assignment.takesLateScores()) {
            Versions.require(ifMatch, assignment.version());
        } else {
            Versions.check(ifMatch, assignment.version());
        }
    }

    /** The review is locked before the assignment, as everywhere, so that no two steps wait for each other. */
    private AssignmentStep begin(UUID assignmentId, String ifMatch) {
        conflicts.noteOrganisationOfCaller();
        Review review = assignments
                .reviewOf(assignmentId, access.person())
                .flatMap(reviews::lock)
                .orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
        KnownCall call = access.require(review.callId(), CallRole.EVALUATOR);
        Assignment assignment = assignments.lock(assignmentId).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
        if (assignment.isDisqualified() || conflicts.exist(call, review, access.person())) {
            throw new Disqualified();
        }
        checkVersion(ifMatch, assignment);
        return new AssignmentStep(assignment, review, call, access.person(), clock.instant());
    }
}
