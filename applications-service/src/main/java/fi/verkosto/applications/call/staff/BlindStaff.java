package fi.verkosto.applications.call.staff;

import fi.verkosto.api.refusal.Fault;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The staff of a call whose review is blind: whoever evaluates must not know, by another role in it, who applies. */
public final class BlindStaff {

    private BlindStaff() {}

    /**
     * One for each evaluator who knows, or would.
     *
     * @param readers who has read the applications in another role before
     */
    public static List<Fault> faults(List<StaffMember> staff, Collection<String> readers) {
        Set<String> knowing = new HashSet<>(readers);
        knowing.addAll(StaffList.of(staff).readers());
        return IntStream.range(0, staff.size())
                .filter(place -> staff.get(place).role() == StaffRole.EVALUATOR)
                .filter(place -> knowing.contains(staff.get(place).person()))
                .mapToObj(BlindStaff::fault)
                .toList();
    }

    private static Fault fault(int place) {
        return Fault.at(
                "/staff/" + place + "/role",
                "blind-evaluator",
                "Haussa on sokkoarviointi: arvioijalla ei voi olla eikä ole voinut olla haussa muuta roolia",
                "Ansökningarna bedöms anonymt: en bedömare kan inte ha eller ha haft någon annan roll i utlysningen",
                "The review is blind: an evaluator has no other role in the call, and has had none");
    }
}
