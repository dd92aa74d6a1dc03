package fi.verkosto.review.call;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.time.FinnishTime;
import fi.verkosto.api.value.Money;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** A grant call as far as review knows it, from the events of the applications service. */
@Entity
@Table(name = "known_call")
public class KnownCall {

    @Id
    private UUID id;

    /** The agency that it belongs to: its business ID. */
    @Column(nullable = false)
    private String agency;

    /** Null where they were not read yet. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(name = "agency_facts")
    private AgencyFacts agencyFacts;

    @Column(name = "closes_at", nullable = false)
    private Instant closesAt;

    /** The last day of the project period; null where it was not read yet. */
    @Column(name = "project_end")
    private LocalDate projectEnd;

    /** What people call it; null where it was not read yet. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private LocalizedText names;

    @Column(name = "total_sum", nullable = false)
    private Money totalSum;

    /** Null where they were not read yet. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Terms terms;

    /** Null where it was not read yet. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Granting granting;

    /** Null where it was not read yet. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Wording wording;

    @Column(name = "blind_review", nullable = false)
    private boolean blindReview;

    /** Null where they were not read yet. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(name = "selection_terms")
    private SelectionTerms selectionTerms;

    @Enumerated(EnumType.STRING)
    @Column(name = "feedback_to_applicants", nullable = false)
    private FeedbackToApplicants feedback;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(nullable = false)
    private List<Strand> strands;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(nullable = false)
    private List<Criterion> criteria;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "call_staff", joinColumns = @JoinColumn(name = "call_id"))
    private Set<StaffMember> staff = new HashSet<>();

    /** Of the facts that are known. */
    private long revision;

    @Version
    private long version;

    protected KnownCall() {}

    KnownCall(CallFacts facts) {
        id = facts.callId();
        learn(facts);
    }

    /**
     * A call published again carries corrections; the highest revision holds, in whatever order they come.
     *
     * @return whether it is higher than any before
     */
    final boolean learn(CallFacts facts) {
        if (facts.revision() < revision) {
            return false;
        }
        boolean isNew = facts.revision() > revision;
        revision = facts.revision();
        agency = facts.agency();
        agencyFacts = facts.agencyFacts();
        closesAt = facts.closesAt();
        projectEnd = facts.projectEnd();
        names = facts.names();
        totalSum = facts.totalSum();
        terms = facts.terms();
        granting = facts.granting();
        wording = facts.wording();
        blindReview = facts.blindReview();
        selectionTerms = facts.selectionTerms();
        feedback = facts.feedback();
        strands = facts.strands();
        criteria = facts.criteria();
        staff.retainAll(facts.staff());
        staff.addAll(facts.staff());
        return isNew;
    }

    /** Whether somebody is named for the role, whoever they act for. */
    public boolean names(String person, CallRole role) {
        return staff.contains(new StaffMember(person, role));
    }

    /**
     * Whether somebody has the role.
     *
     * @param organisation that they act for, which must be the agency for its own people
     */
    boolean hasStaff(String person, Optional<String> organisation, CallRole role) {
        return names(person, role) && counts(role, organisation);
    }

    /** Whether its evaluators must not know who applies. */
    public boolean isBlind() {
        return blindReview;
    }

    /** Whether somebody must not, in whatever role they ask. */
    public boolean isBlindTo(String person) {
        return blindReview && names(person, CallRole.EVALUATOR);
    }

    /** Who is named as an evaluator. */
    public Set<String> evaluators() {
        return staff.stream()
                .filter(member -> member.role() == CallRole.EVALUATOR)
                .map(StaffMember::person)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Everybody with any role. */
    public Set<String> persons() {
        return staff.stream().map(StaffMember::person).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether somebody has any role. */
    boolean employs(String person, Optional<String> organisation) {
        return staff.stream()
                .filter(member -> member.person().equals(person))
                .anyMatch(member -> counts(member.role(), organisation));
    }

    private boolean counts(CallRole role, Optional<String> organisation) {
        return role.isExternal() || isOf(organisation);
    }

    /** Whether the call is that of the organisation. */
    boolean isOf(Optional<String> organisation) {
        return organisation.filter(agency::equals).isPresent();
    }

    public Optional<Strand> strand(String code) {
        return strands.stream().filter(strand -> strand.code().equals(code)).findFirst();
    }

    public UUID id() {
        return id;
    }

    /** What people call it; unknown of a call that was read before that was kept. */
    public Optional<LocalizedText> names() {
        return Optional.ofNullable(names);
    }

    /** Its business ID. */
    public String agency() {
        return agency;
    }

    /** What mails say of it; unknown of a call that was read before that was kept. */
    public Optional<AgencyFacts> agencyFacts() {
        return Optional.ofNullable(agencyFacts);
    }

    public Instant closesAt() {
        return closesAt;
    }

    /** The day in Finland on which it closes. */
    public LocalDate deadlineDay() {
        return FinnishTime.dayOf(closesAt);
    }

    /** The last day of the project period; none where it was not read yet. */
    public Optional<LocalDate> projectEnd() {
        return Optional.ofNullable(projectEnd);
    }

    /** None where they were not read yet. */
    public Optional<Terms> terms() {
        return Optional.ofNullable(terms);
    }

    /** How it grants; without anything where that was not read yet. */
    public Granting granting() {
        return granting == null ? Granting.UNKNOWN : granting;
    }

    /** What it calls what it is about; without anything where that was not read yet. */
    public Wording wording() {
        return wording == null ? Wording.UNKNOWN : wording;
    }

    /** How it is selected in it. */
    public SelectionTerms selectionTerms() {
        return Optional.ofNullable(selectionTerms).orElse(SelectionTerms.USUAL);
    }

    /** What applicants read of their scores. */
    public FeedbackToApplicants feedback() {
        return feedback;
    }

    public Money totalSum() {
        return totalSum;
    }

    /** Of what is known of it: a higher one says more. */
    public long revision() {
        return revision;
    }

    /** Grows whenever anything is learnt of it, also without a revision of the call. */
    public long version() {
        return version;
    }

    public List<Strand> strands() {
        return strands;
    }

    public List<Criterion> criteria() {
        return criteria;
    }
}
