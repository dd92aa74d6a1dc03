package fi.verkosto.applications.call.revision;

import fi.verkosto.api.refusal.Fault;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.applications.ApplicationsError;
import fi.verkosto.applications.call.CallEvent;
import fi.verkosto.applications.call.CallLifecycle;
import fi.verkosto.applications.call.CallStep;
import fi.verkosto.applications.call.GrantCall;
import fi.verkosto.applications.call.staff.StaffMember;
import fi.verkosto.applications.call.staff.StaffRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Changes who does what in a call. Somebody always answers for it. */
@ApplicationScoped
public class ReplaceStaff {

    private final ChangePublishedCall change;

    ReplaceStaff(ChangePublishedCall change) {
        this.change = change;
    }

    @Transactional
    public GrantCall replace(UUID id, String ifMatch, List<StaffMember> staff) {
        CallStep step = change.begin(id, ifMatch);
        GrantCall call = step.call();
        CallLifecycle.TABLE.next(call.state(), CallEvent.REPLACE_STAFF);
        List<Fault> faults = Stream.concat(
                        officerFault(staff).stream(), call.blindnessFaults(staff, step.now()).stream())
                .toList();
        if (!faults.isEmpty()) {
            throw new Refusal(ApplicationsError.CALL_INCOMPLETE).faults(faults);
        }
        call.replaceStaff(staff, step.now());
        change.changed(call);
        return call;
    }

    private static Optional<Fault> officerFault(List<StaffMember> staff) {
        return staff.stream().anyMatch(member -> member.role() == StaffRole.OFFICER)
                ? Optional.empty()
                : Optional.of(Fault.at(
                        "/staff",
                        "officer-stays",
                        "Haulla on oltava vähintään yksi valmistelija",
                        "Utlysningen måste ha minst en beredare",
                        "A call must have at least one officer"));
    }
}
