package fi.verkosto.coordination.programme;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who asks.
 *
 * @param person the subject of the token
 * @param organisation business ID of the provider the person acts for, or null if for none
 * @param agency business ID of the organisation that is taken for an agency, or null if there is none
 * @param roles the work in calls that the realm lets the person do; in which calls, their staff tells
 */
public record Viewer(String person, String organisation, String agency, Set<StaffRole> roles) {

    public Viewer {
        roles = Set.copyOf(roles);
    }

    /** The same, as one who does other work in calls only. */
    public Viewer without(StaffRole role) {
        return new Viewer(
                person,
                organisation,
                agency,
                roles.stream().filter(held -> held != role).collect(Collectors.toSet()));
    }

    /** The ministry monitors every programme together with the coordinator, so no call needs to name its observers. */
    public boolean observesEverything() {
        return roles.contains(StaffRole.OBSERVER);
    }

    /** The same without the rights of an evaluator: what a programme talks about is no matter of those who scored it. */
    Viewer exceptAsEvaluator() {
        return new Viewer(
                person,
                organisation,
                agency,
                roles.stream().filter(role -> role != StaffRole.EVALUATOR).collect(Collectors.toSet()));
    }

    public boolean actsFor(String businessId) {
        return organisation != null && organisation.equals(businessId);
    }

    boolean is(StaffMember member, String agencyOfCall) {
        return member.person().equals(person) && roles.contains(member.role()) && mayHold(member.role(), agencyOfCall);
    }

    boolean mayHold(StaffRole role, String agencyOfCall) {
        return role.isExternal() || (agency != null && agency.equals(agencyOfCall));
    }

    Set<StaffRole> externalRoles() {
        return roles.stream().filter(StaffRole::isExternal).collect(Collectors.toSet());
    }
}
