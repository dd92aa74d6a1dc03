package fi.verkosto.coordination.person;

import fi.verkosto.api.time.FinnishTime;
import fi.verkosto.coordination.audit.CoordinationAction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Ends invitations and roles that nothing carries any more, and forgets with them whose they were. */
@ApplicationScoped
public class EndRoles {

    private static final int AT_ONCE = 50;

    private final People people;
    private final PersonStory story;
    private final InstantSource clock;

    EndRoles(People people, PersonStory story, InstantSource clock) {
        this.people = people;
        this.story = story;
        this.clock = clock;
    }

    /**
     * Some invitations whose last day is over.
     *
     * @return whether there may be more
     */
    @Transactional(TxType.REQUIRES_NEW)
    boolean expireSome() {
        Instant now = clock.instant();
        List<Person> overdue = people.lockOverdue(FinnishTime.dayOf(now), AT_ONCE);
        overdue.forEach(person -> {
            person.expire(now);
            story.bySystem(person, CoordinationAction.PERSON_INVITATION_EXPIRED, "last-day");
        });
        return overdue.size() == AT_ONCE;
    }

    /**
     * Some whose network has ended, whose organisation has left it or whose coordinator is another one. Rights are gone with that
     * already, as they are asked of the network and the programme of the moment.
     *
     * @return whether there may be more
     */
    @Transactional(TxType.REQUIRES_NEW)
    boolean lapseSome() {
        List<Person> without = people.lockWithoutGround(AT_ONCE);
        without.forEach(person -> lapse(person, "part-ended"));
        return without.size() == AT_ONCE;
    }

    /**
     * A person is to be forgotten, whom either names.
     *
     * @param recipientDigest SHA-256 of their address in small letters, as hexadecimal digits; null for none
     * @param subjectDigest likewise of the subject of their tokens
     */
    @Transactional
    public void forget(String recipientDigest, String subjectDigest) {
        people.lockToForget(recipientDigest, subjectDigest).forEach(person -> lapse(person, "person-erased"));
    }

    private void lapse(Person person, String cause) {
        boolean wasInvited = person.state() == PersonState.INVITED;
        person.lapse(clock.instant());
        story.bySystem(
                person,
                wasInvited ? CoordinationAction.PERSON_INVITATION_WITHDRAWN : CoordinationAction.PERSON_ROLE_ENDED,
                cause);
    }
}
