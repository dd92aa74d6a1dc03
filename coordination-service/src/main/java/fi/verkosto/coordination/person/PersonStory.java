package fi.verkosto.coordination.person;

import fi.verkosto.coordination.audit.AuditDetails;
import fi.verkosto.coordination.audit.CoordinationAction;
import fi.verkosto.coordination.audit.CoordinationRole;
import fi.verkosto.coordination.audit.CoordinationTrail;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;

/**
 * Tells the trail of the network, or of the programme, what becomes of people: neither name nor address nor code, as an entry cannot be
 * erased. Nobody else is told: what is published has no personal data.
 */
@ApplicationScoped
class PersonStory {

    private final CoordinationTrail trail;

    PersonStory(CoordinationTrail trail) {
        this.trail = trail;
    }

    /** Somebody who may invite has done something. */
    void byInviter(Person person, CoordinationAction action, Inviter inviter) {
        trail.by(
                roleOf(person, inviter),
                organisation(person, inviter),
                person.part().scope(),
                action,
                details(person));
    }

    /** The person has done something themselves. */
    void byPerson(Person person, CoordinationAction action) {
        trail.by(
                CoordinationRole.INVITED,
                person.organisation().orElse(null),
                person.part().scope(),
                action,
                details(person));
    }

    /** @param cause why, for programs */
    void bySystem(Person person, CoordinationAction action, String cause) {
        Map<String, String> details = new HashMap<>(details(person));
        details.put(AuditDetails.CAUSE, cause);
        trail.bySystem(person.part().scope(), action, details);
    }

    private static Map<String, String> details(Person person) {
        return Map.of(
                AuditDetails.PERSON,
                person.id().toString(),
                AuditDetails.ROLE,
                person.role().name());
    }

    private static CoordinationRole roleOf(Person person, Inviter inviter) {
        return switch (person.role()) {
            case NETWORK_MEMBER, NETWORK_READER -> inviter.leads() ? CoordinationRole.LEAD : CoordinationRole.MEMBER;
            case COORDINATOR_TEAM -> CoordinationRole.COORDINATOR;
            case AGENCY_OBSERVER, MINISTRY_OBSERVER -> CoordinationRole.OFFICER;
        };
    }

    private static String organisation(Person person, Inviter inviter) {
        return switch (person.role()) {
            case NETWORK_MEMBER, NETWORK_READER, COORDINATOR_TEAM -> inviter.organisation();
            case AGENCY_OBSERVER, MINISTRY_OBSERVER -> null;
        };
    }
}
