package fi.verkosto.applications.call;

import fi.verkosto.api.refusal.Fault;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.applications.ApplicationsError;
import fi.verkosto.applications.call.staff.BlindStaff;
import fi.verkosto.applications.call.staff.StaffList;
import fi.verkosto.applications.call.staff.StaffMember;
import fi.verkosto.applications.call.staff.StaffRole;
import fi.verkosto.applications.call.terms.CallTerms;
import fi.verkosto.applications.call.terms.Change;
import fi.verkosto.applications.call.terms.Phase;
import fi.verkosto.applications.call.terms.TermsTree;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** One round of applying: its terms, its staff and its lifecycle. */
@Entity
@Table(name = "grant_call")
public class GrantCall {

    @Id
    private UUID id;

    @Version
    private long version;

    /** The business ID of the agency that gives the grants. */
    private String agency;

    @Enumerated(EnumType.STRING)
    private CallState state;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private CallTerms terms;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private StaffList staff;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    private int revisions;

    /** When the grace after the deadline was over, and what was submitted was announced; null until then. */
    @Column(name = "closed_at")
    private Instant closedAt;

    /** Grows with whatever is told of the call, and is told in it: consumers keep the highest. */
    @Column(name = "event_revision")
    private long eventRevision;

    protected GrantCall() {}

    /** A draft, whose maker is its first officer. */
    public static GrantCall draft(
            UUID id, String agency, CallTerms terms, List<StaffMember> staff, String officer, Instant now) {
        GrantCall call = new GrantCall();
        call.id = id;
        call.agency = agency;
        call.state = CallState.DRAFT;
        call.terms = terms;
        call.staff = StaffList.of(staff, officer);
        call.updatedAt = now;
        return call;
    }

    public void edit(CallTerms newTerms, List<StaffMember> newStaff, String officer, Instant now) {
        state = CallLifecycle.TABLE.next(state, CallEvent.EDIT);
        terms = newTerms;
        staff = StaffList.of(newStaff, officer);
        updatedAt = now;
    }

    public void requireDeletable() {
        state = CallLifecycle.TABLE.next(state, CallEvent.DELETE);
    }

    public void requirePublishable() {
        CallLifecycle.TABLE.next(state, CallEvent.PUBLISH);
    }

    /**
     * Makes it known.
     *
     * @param caseNumber its own, or the one that it was given
     */
    public void publish(String caseNumber, Instant now) {
        terms = terms.numbered(caseNumber);
        state = CallLifecycle.TABLE.next(state, CallEvent.PUBLISH);
        eventRevision++;
        publishedAt = now;
        updatedAt = now;
    }

    /** Leaves more time, to everybody alike. */
    public Revised<DeadlineExtended> extend(Instant later, Revision.Author author) {
        state = CallLifecycle.TABLE.next(state, CallEvent.EXTEND_DEADLINE);
        Instant before = terms.closesAt();
        Revision revision = changeTo(terms.closingAt(later), Revision.Kind.DEADLINE_EXTENDED, author);
        return new Revised<>(revision, DeadlineExtended.of(this, before, revision));
    }

    public Revised<CallRevised> revise(CallTerms newTerms, Revision.Author author) {
        state = CallLifecycle.TABLE.next(state, CallEvent.REVISE);
        Revision revision = changeTo(newTerms, Revision.Kind.REVISED, author);
        return new Revised<>(revision, CallRevised.of(this, revision));
    }

    private Revision changeTo(CallTerms newTerms, Revision.Kind kind, Revision.Author author) {
        List<Change> changes = Change.withoutPersons(TermsTree.differences(terms, newTerms));
        terms = newTerms;
        updatedAt = author.at();
        revisions++;
        eventRevision++;
        return new Revision(id, revisions, kind, author, changes);
    }

    /** A draft is edited with its staff; from publishing on they change alone. */
    public void replaceStaff(List<StaffMember> newStaff, Instant now) {
        state = CallLifecycle.TABLE.next(state, CallEvent.REPLACE_STAFF);
        staff = hasReaders(now) ? staff.replacedBy(newStaff) : StaffList.of(newStaff);
        eventRevision++;
        updatedAt = now;
    }

    /** What is wrong with a staff where the review is blind: somebody in it knows, or would, whom they evaluate. */
    public List<Fault> blindnessFaults(List<StaffMember> those, Instant now) {
        return isBlind() ? BlindStaff.faults(those, hasReaders(now) ? staff.readers() : List.of()) : List.of();
    }

    /** Before it opens there is nothing to read, and whoever was named by mistake has read nothing. */
    private boolean hasReaders(Instant now) {
        return state != CallState.DRAFT && terms.phaseAt(now) != Phase.UPCOMING;
    }

    /** Whether its evaluators must not know who applies. */
    public boolean isBlind() {
        return terms.blindReview();
    }

    /** Whether somebody must not know who applies, in whatever role they ask. */
    public boolean isBlindTo(String person) {
        return isBlind() && staff.members().contains(new StaffMember(person, StaffRole.EVALUATOR));
    }

    /**
     * From now on nothing is submitted any more, whenever it arrived, and the deadline stands.
     *
     * @param submitted everything that was, and not withdrawn
     * @return as many events as it takes to tell
     */
    public List<CallClosed> close(List<CallClosed.SubmittedVersion> submitted, Instant now) {
        state = CallLifecycle.TABLE.next(state, CallEvent.CLOSE);
        eventRevision++;
        closedAt = now;
        return CallClosed.of(id, agency, eventRevision, terms.closesAt(), now, submitted);
    }

    /** Whether what was submitted was announced. From the deadline until then requests that arrived in time are served. */
    public boolean isClosed() {
        return closedAt != null;
    }

    /** Every application has its decision. */
    public CallResolved resolve(Instant now) {
        state = CallLifecycle.TABLE.next(state, CallEvent.RESOLVE);
        eventRevision++;
        updatedAt = now;
        return new CallResolved(id, agency, eventRevision, now);
    }

    /** Where the call is in time; none while it is a draft. */
    public Phase phaseAt(Instant now) {
        return state == CallState.DRAFT ? null : terms.phaseAt(now);
    }

    /** Refuses whatever is only possible in [opens, closes). */
    public void requireOpen(Instant arrivedAt) {
        Phase phase = phaseAt(arrivedAt);
        if (phase != Phase.OPEN || isClosed()) {
            throw notOpen(phase)
                    .with("phase", nameOf(phase))
                    .with("opensAt", String.valueOf(terms.opensAt()))
                    .with("closesAt", String.valueOf(terms.closesAt()))
                    .with("arrivedAt", arrivedAt.toString());
        }
    }

    private Refusal notOpen(Phase phase) {
        Refusal refusal = new Refusal(ApplicationsError.CALL_NOT_OPEN);
        if (phase == null) {
            return refusal;
        }
        return refusal.detail(phase == Phase.UPCOMING ? Advice.notOpenYet(terms) : Advice.closed(terms));
    }

    private String nameOf(Phase phase) {
        if (isClosed()) {
            return Phase.CLOSED.name();
        }
        return phase == null ? CallState.DRAFT.name() : phase.name();
    }

    /**
     * Whether somebody has a role in the call.
     *
     * @param organisation that they act for, which must be the agency for its own people
     */
    public boolean hasStaff(String person, Optional<String> organisation, StaffRole role) {
        return staff.members().contains(new StaffMember(person, role)) && (role.isExternal() || isOf(organisation));
    }

    /** Whether somebody has any. */
    public boolean hasStaff(String person, Optional<String> organisation) {
        return staff.members().stream()
                .filter(member -> member.person().equals(person))
                .anyMatch(member -> member.role().isExternal() || isOf(organisation));
    }

    public boolean isOf(Optional<String> organisation) {
        return organisation.filter(agency::equals).isPresent();
    }

    public UUID id() {
        return id;
    }

    public String agency() {
        return agency;
    }

    public long version() {
        return version;
    }

    public long eventRevision() {
        return eventRevision;
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

    /** When an officer last changed something, or the call was resolved. */
    public Instant updatedAt() {
        return updatedAt;
    }
}
