package fi.verkosto.review.conflict;

import fi.verkosto.review.call.KnownCall;
import fi.verkosto.review.disqualification.Disqualification;
import fi.verkosto.review.disqualification.Disqualifications;
import fi.verkosto.review.disqualification.Evidence;
import fi.verkosto.review.interest.Interests;
import fi.verkosto.review.review.Review;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.InstantSource;
import java.util.Optional;

/** Disqualifies people from applications that their organisations are in. Nobody asks for it: the system acts. */
@ApplicationScoped
class FindConflicts {

    private final Disqualifications disqualifications;
    private final Event<PersonDisqualified> disqualified;
    private final InstantSource clock;
    private final DisqualificationTrail trail;

    FindConflicts(
            Disqualifications disqualifications,
            Event<PersonDisqualified> disqualified,
            InstantSource clock,
            DisqualificationTrail trail) {
        this.disqualifications = disqualifications;
        this.disqualified = disqualified;
        this.clock = clock;
        this.trail = trail;
    }

    /** The review is locked. */
    void check(KnownCall call, Review review, Interests interests) {
        connection(call, review, interests)
                .filter(_ -> !disqualifications.hold(review.id(), interests.person()))
                .ifPresent(evidence -> disqualify(review, interests.person(), evidence));
    }

    Optional<Evidence> connection(KnownCall call, Review review, Interests interests) {
        return Connection.between(interests, review.application(), call.deadlineDay());
    }

    private void disqualify(Review review, String person, Evidence evidence) {
        Disqualification found = disqualifications.addFound(
                new Disqualification.About(review.id(), review.callId(), person), evidence, clock.instant());
        trail.recordFound(found, evidence);
        disqualified.fire(new PersonDisqualified(review, person));
    }
}
