package fi.verkosto.coordination.person;

import fi.verkosto.api.time.FinnishTime;
import fi.verkosto.api.value.InvitationCode;
import fi.verkosto.coordination.audit.CoordinationAction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;

/** Whether somebody has the code of an invitation. How often they may be wrong is counted. */
@ApplicationScoped
class TryCode {

    private final People people;
    private final PersonAccess access;
    private final PersonStory story;
    private final PersonSettings settings;
    private final InstantSource clock;

    TryCode(People people, PersonAccess access, PersonStory story, PersonSettings settings, InstantSource clock) {
        this.people = people;
        this.access = access;
        this.story = story;
        this.settings = settings;
        this.clock = clock;
    }

    /** Refuses a code that is not taken, and counts it: the refusal does not undo that. */
    @Transactional(dontRollbackOn = CodeNotTaken.class)
    void require(UUID id, InvitationCode code) {
        Person person = people.lock(id).orElseThrow(CodeNotTaken::new);
        boolean isRight =
                person.takes(code, FinnishTime.dayOf(clock.instant())) || person.isConfirmedBy(access.person(), code);
        if (!isRight) {
            if (person.countWrongCode(settings.mostWrongCodes())) {
                story.bySystem(person, CoordinationAction.PERSON_CODE_VOIDED, "wrong-codes");
            }
            throw new CodeNotTaken();
        }
    }
}
