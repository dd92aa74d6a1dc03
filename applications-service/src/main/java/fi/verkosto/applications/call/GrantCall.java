package fi.verkosto.applications.call;

import fi.verkosto.api.Fault;
import fi.verkosto.api.Refusal;
import fi.verkosto.applications.ApplicationsError;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One round of applying: its terms, its staff and its lifecycle. */
@Entity
@Table(name = "grant_call")
public class GrantCall {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private CallState state;

    @JdbcTypeCode(SqlTypes.JSON)
    private CallTerms terms;

    @JdbcTypeCode(SqlTypes.JSON)
    private StaffList staff;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected GrantCall() {}

    /** A draft, whose maker is its first officer. */
    static GrantCall draft(UUID id, CallTerms terms, List<StaffMember> staff, String officer) {
        refuseFaults(terms);
        GrantCall call = new GrantCall();
        call.id = id;
        call.state = CallState.DRAFT;
        call.terms = terms;
        call.staff = StaffList.of(staff, officer);
        return call;
    }

    void edit(CallTerms newTerms, List<StaffMember> newStaff, String officer) {
        state = CallLifecycle.TABLE.next(state, CallEvent.EDIT);
        refuseFaults(newTerms);
        terms = newTerms;
        staff = StaffList.of(newStaff, officer);
    }

    void requireDeletable() {
        state = CallLifecycle.TABLE.next(state, CallEvent.DELETE);
    }

    CallPublished publish(Instant now) {
        state = CallLifecycle.TABLE.next(state, CallEvent.PUBLISH);
        if (terms.phaseAt(now) == Phase.CLOSED) {
            throw new Refusal(ApplicationsError.CALL_INCOMPLETE)
                    .faults(List.of(Fault.at(
                            "/closesAt",
                            "closes-in-the-future",
                            "Hakuaika on jo päättynyt",
                            "Ansökningstiden har redan gått ut",
                            "The time to apply has already passed")));
        }
        publishedAt = now;
        return CallPublished.of(this);
    }

    /** Every application has its decision. */
    public CallResolved resolve(Instant now) {
        state = CallLifecycle.TABLE.next(state, CallEvent.RESOLVE);
        return new CallResolved(id, now);
    }

    /** Where the call is in time; none while it is a draft. */
    public Phase phaseAt(Instant now) {
        return state == CallState.DRAFT ? null : terms.phaseAt(now);
    }

    /** Refuses whatever is only possible in [opens, closes). */
    public void requireOpen(Instant now) {
        Phase phase = phaseAt(now);
        if (phase != Phase.OPEN) {
            throw new Refusal(ApplicationsError.CALL_NOT_OPEN)
                    .with("phase", phase == null ? CallState.DRAFT.name() : phase.name())
                    .with("opensAt", terms.opensAt().toString())
                    .with("closesAt", terms.closesAt().toString());
        }
    }

    private static void refuseFaults(CallTerms terms) {
        List<Fault> faults = CallFaults.of(terms);
        if (!faults.isEmpty()) {
            throw new Refusal(ApplicationsError.CALL_INCOMPLETE).faults(faults);
        }
    }

    public boolean hasStaff(String person, StaffRole role) {
        return staff.has(person, role);
    }

    public boolean hasStaff(String person) {
        return staff.members().stream().anyMatch(member -> member.person().equals(person));
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public CallState state() {
        return state;
    }

    public CallTerms terms() {
        return terms;
    }

    public List<StaffMember> staff() {
        return staff.members();
    }

    /** A record of its own, since Hibernate maps JSON by the field's class. */
    record StaffList(List<StaffMember> members) {

        static StaffList of(List<StaffMember> given, String officer) {
            List<StaffMember> members =
                    new ArrayList<>(given.stream().distinct().toList());
            StaffMember maker = new StaffMember(officer, StaffRole.OFFICER);
            if (!members.contains(maker)) {
                members.addFirst(maker);
            }
            return new StaffList(List.copyOf(members));
        }

        boolean has(String person, StaffRole role) {
            return members.contains(new StaffMember(person, role));
        }
    }
}
