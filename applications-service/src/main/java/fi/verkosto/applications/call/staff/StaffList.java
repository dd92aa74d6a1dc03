package fi.verkosto.applications.call.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who does what in a call. A record of its own, since Hibernate maps JSON by the field's class.
 *
 * @param formerReaders who has had another role than an evaluator's since there were applications to read, and may have
 *     none any more
 */
public record StaffList(List<StaffMember> members, List<String> formerReaders) {

    /** Calls from before the former ones were kept have none. */
    public StaffList {
        formerReaders = formerReaders == null ? List.of() : formerReaders;
    }

    public static StaffList of(List<StaffMember> given) {
        return new StaffList(given.stream().distinct().toList(), List.of());
    }

    /** With the officer who writes it, who could not come back to it otherwise. */
    public static StaffList of(List<StaffMember> given, String officer) {
        List<StaffMember> members = new ArrayList<>(of(given).members());
        StaffMember maker = new StaffMember(officer, StaffRole.OFFICER);
        if (!members.contains(maker)) {
            members.addFirst(maker);
        }
        return new StaffList(List.copyOf(members), List.of());
    }

    /** Others in the place of these, who have read what there was to read. */
    public StaffList replacedBy(List<StaffMember> given) {
        return new StaffList(of(given).members(), readers());
    }

    /** Everybody who reads in another role than an evaluator's, or has. */
    public List<String> readers() {
        return Stream.concat(
                        formerReaders.stream(),
                        members.stream()
                                .filter(member -> member.role() != StaffRole.EVALUATOR)
                                .map(StaffMember::person))
                .distinct()
                .toList();
    }
}
