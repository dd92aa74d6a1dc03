package fi.verkosto.coordination.person;

import fi.verkosto.coordination.audit.CoordinationAction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Whoever may invite sends an invitation again or takes it back, and ends a role; its person may end it, too. */
@ApplicationScoped
public class ChangeInvitation {

    private final PersonSteps steps;
    private final SendInvitation send;
    private final PersonStory story;
    private final PersonSettings settings;

    ChangeInvitation(PersonSteps steps, SendInvitation send, PersonStory story, PersonSettings settings) {
        this.steps = steps;
        this.send = send;
        this.story = story;
        this.settings = settings;
    }

    @Transactional
    public Person sendAgain(UUID id, String ifMatch) {
        PersonSteps.Step step = steps.begin(id, ifMatch);
        send.again(step.person(), Sending.at(step.now(), settings.validDays()));
        story.byInviter(step.person(), CoordinationAction.PERSON_INVITED_AGAIN, step.inviter());
        return step.person();
    }

    @Transactional
    public Person withdraw(UUID id, String ifMatch) {
        PersonSteps.Step step = steps.begin(id, ifMatch);
        step.person().withdraw(step.now());
        story.byInviter(step.person(), CoordinationAction.PERSON_INVITATION_WITHDRAWN, step.inviter());
        return step.person();
    }

    @Transactional
    public Person end(UUID id, String ifMatch) {
        PersonSteps.Step step = steps.beginToEnd(id, ifMatch);
        step.person().end(step.now());
        if (step.own()) {
            story.byPerson(step.person(), CoordinationAction.PERSON_LEFT);
        } else {
            story.byInviter(step.person(), CoordinationAction.PERSON_ROLE_ENDED, step.inviter());
        }
        return step.person();
    }
}
