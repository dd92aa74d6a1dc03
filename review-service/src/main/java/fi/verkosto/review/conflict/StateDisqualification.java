package fi.verkosto.review.conflict;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Fault;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.ReviewError;
import fi.verkosto.review.audit.ReviewRole;
import fi.verkosto.review.call.CallRole;
import fi.verkosto.review.call.KnownCall;
import fi.verkosto.review.disqualification.Disqualification;
import fi.verkosto.review.disqualification.Disqualifications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Somebody of a call's staff declares that they are disqualified, or an officer states it of somebody else. */
@ApplicationScoped
public class StateDisqualification {

    private final DisqualificationSteps steps;
    private final Disqualifications disqualifications;
    private final Event<PersonDisqualified> disqualified;
    private final DisqualificationTrail trail;

    StateDisqualification(
            DisqualificationSteps steps,
            Disqualifications disqualifications,
            Event<PersonDisqualified> disqualified,
            DisqualificationTrail trail) {
        this.steps = steps;
        this.disqualifications = disqualifications;
        this.disqualified = disqualified;
        this.trail = trail;
    }

    @Transactional
    public Disqualification declare(UUID reviewId, String reason) {
        DisqualificationSteps.Step step = steps.begin(reviewId, CallRole.values());
        return state(step, step.person(), reason, roleOf(step));
    }

    @Transactional
    public Disqualification state(UUID reviewId, String person, String reason) {
        if (person.equals(steps.person())) {
            return declare(reviewId, reason);
        }
        DisqualificationSteps.Step step = steps.beginForOthers(reviewId);
        requireStaff(step.call(), person);
        return state(step, person, reason, ReviewRole.OFFICER);
    }

    private Disqualification state(DisqualificationSteps.Step step, String person, String reason, ReviewRole role) {
        UUID reviewId = step.review().id();
        if (disqualifications.hold(reviewId, person)) {
            throw new Refusal(ReviewError.ALREADY_DISQUALIFIED);
        }
        Disqualification stated = disqualifications.addStated(
                new Disqualification.About(reviewId, step.call().id(), person), step.person(), reason, step.now());
        trail.recordStated(stated, role, reason);
        disqualified.fire(new PersonDisqualified(step.review(), person));
        return stated;
    }

    private ReviewRole roleOf(DisqualificationSteps.Step step) {
        return steps.roles(step.call()).stream()
                .map(role -> ReviewRole.valueOf(role.name()))
                .findFirst()
                .orElseThrow(() -> new Refusal(CommonError.FORBIDDEN));
    }

    private static void requireStaff(KnownCall call, String person) {
        if (!call.persons().contains(person)) {
            Fault fault = new Fault("/person", "staff-of-call", ReviewError.NOT_OF_STAFF.title());
            throw new Refusal(ReviewError.NOT_OF_STAFF).faults(List.of(fault));
        }
    }
}
