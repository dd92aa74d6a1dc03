package fi.verkosto.review.interest;

import fi.verkosto.api.request.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** The staff of calls say themselves which organisations they have to do with. What follows from it follows at once. */
@ApplicationScoped
public class TellInterests {

    private final InterestSteps steps;
    private final AllInterests all;
    private final Caller caller;
    private final Event<InterestsChanged> changed;
    private final InstantSource clock;

    TellInterests(
            InterestSteps steps,
            AllInterests all,
            Caller caller,
            Event<InterestsChanged> changed,
            InstantSource clock) {
        this.steps = steps;
        this.all = all;
        this.caller = caller;
        this.changed = changed;
        this.clock = clock;
    }

    /** The caller's own; empty where they told none yet. */
    @Transactional
    public Interests own() {
        return all.of(caller.subject()).orElseGet(() -> new Interests(caller.subject()));
    }

    @Transactional
    public Interests tell(String ifMatch, Optional<String> employer, List<Tie> ties) {
        Interests interests = steps.begin(ifMatch);
        interests.tell(employer, ties, clock.instant());
        changed.fire(new InterestsChanged(interests));
        return interests;
    }

    /**
     * Notes which organisation the caller's token names, or that it names none any more. In a transaction of its own: whatever becomes of the request, what
     * was found because of it stands.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void note(String person, String organisation) {
        Interests interests = all.lock(person);
        interests.actsFor(organisation);
        changed.fire(new InterestsChanged(interests));
    }

    /** A person is to be forgotten; what they were disqualified from stays. */
    @Transactional
    public void forget(String subjectDigest) {
        all.forget(subjectDigest);
    }
}
