package fi.verkosto.coordination.person;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.request.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/** What every step with somebody who was invited begins with: who may takes it, on what they last read. */
@ApplicationScoped
class PersonSteps {

    private final People people;
    private final PersonAccess access;
    private final InstantSource clock;

    PersonSteps(People people, PersonAccess access, InstantSource clock) {
        this.people = people;
        this.access = access;
        this.clock = clock;
    }

    /** @param own whether it is the caller's own role, and not one that they may invite to */
    record Step(Person person, Inviter inviter, boolean own, Instant now) {}

    /** By whoever may invite; locked until the transaction ends, so that nobody confirms meanwhile. */
    Step begin(UUID id, String ifMatch) {
        Step step = step(id);
        return checked(step, step.inviter().mayInvite(step.person().role(), organisation(step)), ifMatch);
    }

    /** By them, or by the person. */
    Step beginToEnd(UUID id, String ifMatch) {
        Step step = step(id);
        boolean may = step.own() || step.inviter().mayInvite(step.person().role(), organisation(step));
        return checked(step, may, ifMatch);
    }

    private Step step(UUID id) {
        Person person = people.lock(id).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
        access.toRead(person);
        return new Step(person, access.inviter(person.part()), person.is(access.person()), clock.instant());
    }

    private static Step checked(Step step, boolean may, String ifMatch) {
        if (!may) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
        Versions.check(ifMatch, step.person().version());
        return step;
    }

    private static String organisation(Step step) {
        return step.person().part().organisation();
    }
}
