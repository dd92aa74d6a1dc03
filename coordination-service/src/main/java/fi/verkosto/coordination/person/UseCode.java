package fi.verkosto.coordination.person;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.time.FinnishTime;
import fi.verkosto.api.value.InvitationCode;
import fi.verkosto.coordination.CoordinationError;
import fi.verkosto.coordination.audit.CoordinationAction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/** Uses up the code of an invitation. It is locked, so that of several who have the code one gets the role. */
@ApplicationScoped
class UseCode {

    private final People people;
    private final PersonAccess access;
    private final PersonStory story;
    private final InstantSource clock;

    UseCode(People people, PersonAccess access, PersonStory story, InstantSource clock) {
        this.people = people;
        this.access = access;
        this.story = story;
        this.clock = clock;
    }

    /** Whoever repeats it changes nothing: the answer may not have reached them. To everybody else the code is used. */
    @Transactional
    Person confirm(UUID id, InvitationCode code) {
        Person person = people.lock(id).orElseThrow(CodeNotTaken::new);
        return person.isConfirmedBy(access.person(), code) ? person : confirmNow(person, code);
    }

    private Person confirmNow(Person person, InvitationCode code) {
        Instant now = clock.instant();
        if (!person.takes(code, FinnishTime.dayOf(now)) || !access.stands(person)) {
            throw new CodeNotTaken();
        }
        access.requireFit(person);
        people.lockScope(person.programmeId());
        if (people.hasRole(person.part().scope(), access.person())
                || people.isOnOtherSide(person.part(), access.person())
                || access.isOnOtherSide(person)) {
            throw new Refusal(CoordinationError.ROLE_HELD);
        }
        person.confirm(access.person(), now);
        story.byPerson(person, CoordinationAction.PERSON_CONFIRMED);
        return person;
    }
}
