package fi.verkosto.applications.call.staff;

import java.util.ArrayList;
import java.util.List;

/** Who does what in a call. A record of its own, since Hibernate maps JSON by the field's class. */
public record StaffList(List<StaffMember> members) {

    public static StaffList of(List<StaffMember> given) {
        return new StaffList(given.stream().distinct().toList());
    }

    /** With the officer who writes it, who could not come back to it otherwise. */
    public static StaffList of(List<StaffMember> given, String officer) {
        List<StaffMember> members = new ArrayList<>(of(given).members());
        StaffMember maker = new StaffMember(officer, StaffRole.OFFICER);
        if (!members.contains(maker)) {
            members.addFirst(maker);
        }
        return new StaffList(List.copyOf(members));
    }
}
