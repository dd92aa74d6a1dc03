package fi.verkosto.coordination.person;

import fi.verkosto.api.lifecycle.Lifecycle;
import java.util.EnumSet;

/** Every way an invitation and its role can go. What is over stays so: whoever is to come back is invited anew. */
final class PersonLifecycle {

    static final Lifecycle<PersonState, PersonEvent> TABLE = Lifecycle.of(PersonState.class, PersonEvent.class)
            .allow(PersonState.INVITED, PersonEvent.RESEND, PersonState.INVITED)
            .allow(PersonState.INVITED, PersonEvent.CONFIRM, PersonState.CONFIRMED)
            .allow(PersonState.INVITED, PersonEvent.WITHDRAW, PersonState.WITHDRAWN)
            .allow(PersonState.INVITED, PersonEvent.EXPIRE, PersonState.EXPIRED)
            .allow(PersonState.INVITED, PersonEvent.LAPSE, PersonState.WITHDRAWN)
            .allow(PersonState.CONFIRMED, PersonEvent.END, PersonState.ENDED)
            .allow(PersonState.CONFIRMED, PersonEvent.LAPSE, PersonState.ENDED)
            // Confirming asks for a code, and who is told what else would do need not have one.
            .byItself(EnumSet.of(PersonEvent.CONFIRM, PersonEvent.EXPIRE, PersonEvent.LAPSE))
            .build();

    private PersonLifecycle() {}
}
