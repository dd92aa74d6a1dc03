package fi.verkosto.review.assignment;

import fi.verkosto.api.refusal.Fault;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.ReviewError;
import fi.verkosto.review.call.CallRole;
import fi.verkosto.review.call.KnownCall;
import fi.verkosto.review.conflict.Conflicts;
import fi.verkosto.review.evaluator.EvaluatorRoom;
import fi.verkosto.review.review.Review;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who may be asked to score an application, whether an officer picks them or they are assigned otherwise. */
@ApplicationScoped
class Candidates {

    private final Assignments assignments;
    private final Conflicts conflicts;
    private final EvaluatorRoom room;

    Candidates(Assignments assignments, Conflicts conflicts, EvaluatorRoom room) {
        this.assignments = assignments;
        this.conflicts = conflicts;
        this.room = room;
    }

    void requireOfCall(KnownCall call, String person) {
        if (!call.names(person, CallRole.EVALUATOR)) {
            Fault fault = new Fault("/evaluator", "evaluator-of-call", ReviewError.NOT_AN_EVALUATOR.title());
            throw new Refusal(ReviewError.NOT_AN_EVALUATOR).faults(List.of(fault));
        }
    }

    /** For whoever asks several in one transaction, before they lock any review. */
    void reserve(KnownCall call, List<String> persons) {
        room.reserve(call, persons);
    }

    /** The review is locked, and nobody gives the person more until the transaction ends. */
    void requireFree(KnownCall call, Review review, String person) {
        if (conflicts.exist(call, review, person)) {
            throw new Disqualified();
        }
        if (assignments.ofReview(review.id()).stream()
                .filter(assignment -> !assignment.leavesRoom())
                .anyMatch(assignment -> assignment.isOf(person))) {
            throw new Refusal(ReviewError.ALREADY_ASSIGNED);
        }
        room.require(call, person);
    }
}
