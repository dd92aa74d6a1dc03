package fi.verkosto.applications.application;

import fi.verkosto.api.Money;
import fi.verkosto.applications.call.GrantCall;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An application of a lead applicant and its consortium to one strand of a call. */
@Entity
@Table(name = "application")
public class Application {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "call_id")
    private UUID callId;

    private String strand;

    @Column(name = "lead_organisation")
    private String leadOrganisation;

    @Column(name = "case_number")
    private String caseNumber;

    @Enumerated(EnumType.STRING)
    private ApplicationState state;

    @JdbcTypeCode(SqlTypes.JSON)
    private ApplicationContent content;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "section_versions")
    private SectionVersions sectionVersions;

    /** Until when a supplement may be given; null while none is asked for. */
    @Column(name = "supplement_due_at")
    private Instant supplementDueAt;

    /** Which sections the supplement may change; null while none is asked for. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "supplement_sections")
    private SupplementScope supplementScope;

    @Embedded
    private Overview overview;

    @Embedded
    private Milestones milestones;

    /** In euros; null until an award is notified. */
    @Column(name = "awarded_grant")
    private BigDecimal awardedGrant;

    /** How many versions were submitted: the number of the last one. */
    private int submissions;

    /** Grows with whatever is told of the application, and is told in it: consumers keep the highest. */
    @Column(name = "event_revision")
    private long eventRevision;

    /** Of the decision that is recorded; 0 before there is one. */
    @Column(name = "decision_revision")
    private long decisionRevision;

    /** The lead refused an award whose decision has not arrived yet. */
    @Column(name = "declined_early")
    private boolean declinedEarly;

    /** Whether anything is other than it was submitted: what reminders go by. */
    @SuppressWarnings("UnusedVariable") // Found by in queries.
    private boolean unsubmitted;

    protected Application() {}

    static Application draft(UUID id, UUID callId, String strand, String leadOrganisation, Instant now) {
        Application application = new Application();
        application.id = id;
        application.callId = callId;
        application.strand = strand;
        application.leadOrganisation = leadOrganisation;
        application.state = ApplicationState.DRAFT;
        application.content = ApplicationContent.EMPTY;
        application.sectionVersions = SectionVersions.NONE;
        application.milestones = Milestones.started(now);
        return application;
    }

    /** What the rules judge of it. */
    public Candidate candidate() {
        return candidate(content);
    }

    /** The same application with other content. */
    Candidate candidate(ApplicationContent other) {
        return new Candidate(id, strand, leadOrganisation, other);
    }

    /** Whether anything changed: what is saved as it was is no new version. */
    boolean save(SectionContent value, Instant now) {
        state = ApplicationLifecycle.TABLE.next(state, ApplicationEvent.EDIT);
        return put(value, now);
    }

    private boolean put(SectionContent value, Instant now) {
        if (content.get(value.section()).equals(value)) {
            return false;
        }
        content = content.with(value);
        sectionVersions = sectionVersions.next(value.section());
        milestones = milestones.saved(now);
        return true;
    }

    /**
     * An officer changes a section on behalf of the applicant.
     *
     * @return whether anything is other than before
     */
    boolean saveOnBehalf(SectionContent value, Instant now) {
        state = ApplicationLifecycle.TABLE.next(state, ApplicationEvent.EDIT_ON_BEHALF);
        return put(value, now);
    }

    /**
     * Reopens a submitted application until the due time. The answer starts from what was submitted: what the applicant
     * saved afterwards and did not submit in time stays out of it.
     *
     * @param submitted the version that was submitted last
     * @param sections the sections that may be edited; empty for all
     */
    public void requestSupplement(Submission submitted, Instant dueAt, Set<Section> sections, Instant now) {
        state = ApplicationLifecycle.TABLE.next(state, ApplicationEvent.REQUEST_SUPPLEMENT);
        eventRevision++;
        goBackTo(submitted, now);
        supplementDueAt = dueAt;
        supplementScope = new SupplementScope(Set.copyOf(sections));
    }

    /** Only while a supplement is awaited, in time or overdue. */
    public void extendSupplement(Instant dueAt) {
        state = ApplicationLifecycle.TABLE.next(state, ApplicationEvent.EXTEND_SUPPLEMENT);
        eventRevision++;
        supplementDueAt = dueAt;
    }

    /** The version that was submitted last stands. */
    public void cancelSupplement(Submission submitted, Instant now) {
        state = ApplicationLifecycle.TABLE.next(state, ApplicationEvent.CANCEL_SUPPLEMENT);
        eventRevision++;
        goBackTo(submitted, now);
        endSupplement();
    }

    private void endSupplement() {
        supplementDueAt = null;
        supplementScope = null;
    }

    /** An edit on behalf after the deadline starts from what was submitted. */
    void goBackOnBehalf(Submission submitted, Instant now) {
        state = ApplicationLifecycle.TABLE.next(state, ApplicationEvent.EDIT_ON_BEHALF);
        goBackTo(submitted, now);
    }

    /** Whom to write to is no part of what was submitted, and stays as it is. */
    private void goBackTo(Submission submitted, Instant now) {
        differingFrom(submitted).forEach(section -> put(submitted.content().get(section), now));
        unsubmitted = false;
    }

    /** Kept with every change of the content or its files, so that no job has to compare them. */
    void noteUnsubmitted(boolean isOther) {
        state = ApplicationLifecycle.TABLE.next(state, ApplicationEvent.EDIT);
        unsubmitted = isOther;
    }

    /**
     * As its officers see it: what was submitted last, and no trace of what was saved since. A copy that nothing keeps; its
     * version is the number of the submission.
     */
    Application asSubmitted(Submission submitted) {
        Application copy = holding(submitted.content());
        copy.version = submitted.number();
        copy.sectionVersions = SectionVersions.all(submitted.number());
        copy.overview = overview.whole();
        copy.milestones = milestones.untilSubmission();
        return copy;
    }

    private Application holding(ApplicationContent other) {
        Application copy = new Application();
        copy.id = id;
        copy.version = version;
        copy.callId = callId;
        copy.strand = strand;
        copy.leadOrganisation = leadOrganisation;
        copy.caseNumber = caseNumber;
        copy.state = state;
        copy.content = other;
        copy.sectionVersions = sectionVersions;
        copy.supplementDueAt = supplementDueAt;
        copy.supplementScope = supplementScope;
        copy.overview = overview;
        copy.milestones = milestones;
        copy.awardedGrant = awardedGrant;
        copy.submissions = submissions;
        return copy;
    }

    /** The sections that are not as they were submitted. */
    List<Section> differingFrom(Submission submitted) {
        return content.differingFrom(backTo(submitted));
    }

    /**
     * Whoever may change an application brings up to date what lists show of it. Of a submitted one that is what was
     * submitted: only how complete it is goes by what is written now.
     */
    public void show(Overview present) {
        state = ApplicationLifecycle.TABLE.next(state, ApplicationEvent.EDIT);
        showAsWritten(present);
    }

    private void showAsWritten(Overview present) {
        overview = wasSubmitted() ? overview.withCompleteness(present.completeness()) : present;
    }

    /** Fixes the content that was judged as the next version. It answers a supplement request, if there was one. */
    Submission submit(ApplicationContent submitted, Judgement judgement, Instant now) {
        state = ApplicationLifecycle.TABLE.next(state, ApplicationEvent.SUBMIT);
        judgement.requireNoFaults();
        endSupplement();
        submissions++;
        eventRevision++;
        milestones = milestones.submitted(now);
        overview = judgement.overview();
        unsubmitted = false;
        return new Submission(id, submissions, now, submitted, judgement.parties());
    }

    /** The case number comes with the first submission and stays. */
    void register(String number) {
        if (caseNumber == null) {
            caseNumber = number;
        }
    }

    boolean isRegistered() {
        return caseNumber != null;
    }

    ApplicationWithdrawn withdraw(Instant now) {
        state = ApplicationLifecycle.TABLE.next(state, ApplicationEvent.WITHDRAW);
        eventRevision++;
        return new ApplicationWithdrawn(id, eventRevision, callId, now);
    }

    void expire() {
        state = ApplicationLifecycle.TABLE.next(state, ApplicationEvent.EXPIRE);
    }

    /**
     * Review has begun, of what was submitted.
     *
     * @param judged what lists show of that
     */
    void startReview(Submission submitted, Overview judged, Instant now) {
        state = ApplicationLifecycle.TABLE.next(state, ApplicationEvent.START_REVIEW);
        goBackTo(submitted, now);
        showAsWritten(judged);
    }

    /** What it holds once what differs from the submission is left out. */
    ApplicationContent backTo(Submission submitted) {
        return submitted.content().with(content.contacts());
    }

    /** @param awarded empty for a rejection */
    void decide(Optional<Money> awarded) {
        state = ApplicationLifecycle.TABLE.next(
                state, awarded.isPresent() ? ApplicationEvent.AWARD : ApplicationEvent.REJECT);
        awardedGrant = awarded.map(Money::amount).orElse(null);
    }

    void isDecidedIn(long revision) {
        decisionRevision = revision;
    }

    /** Of the decision that was recorded last; 0 before there is one. */
    long decisionRevision() {
        return decisionRevision;
    }

    void declineEarly() {
        declinedEarly = true;
    }

    boolean wasDeclinedEarly() {
        return declinedEarly;
    }

    void decline() {
        state = ApplicationLifecycle.TABLE.next(state, ApplicationEvent.DECLINE);
    }

    /** Who pays what by the rules of the call. */
    public Funding funding(GrantCall call) {
        return Funding.of(content.budget(), call.terms());
    }

    /** What was awarded, once the decision was notified. */
    public Optional<Money> awardedGrant() {
        return Optional.ofNullable(awardedGrant).map(Money::euros);
    }

    public boolean wasSubmitted() {
        return submissions > 0;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID callId() {
        return callId;
    }

    public String strand() {
        return strand;
    }

    public String leadOrganisation() {
        return leadOrganisation;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public ApplicationState state() {
        return state;
    }

    public ApplicationContent content() {
        return content;
    }

    public SectionVersions sectionVersions() {
        return sectionVersions;
    }

    public long versionOf(Section section) {
        return sectionVersions.of(section);
    }

    public Instant supplementDueAt() {
        return supplementDueAt;
    }

    /** Whether what is asked for concerns the section; everything does while no supplement is awaited, and contacts always. */
    public boolean isOpenForSupplement(Section section) {
        return section == Section.CONTACTS || supplementScope == null || supplementScope.allows(section);
    }

    /** Also lets these sections be edited: without them nothing could be submitted. Only while a supplement is awaited. */
    public void openForSupplement(Set<Section> more) {
        state = ApplicationLifecycle.TABLE.next(state, ApplicationEvent.EXTEND_SUPPLEMENT);
        supplementScope = supplementScope.and(more);
    }

    public Overview overview() {
        return overview;
    }

    public Milestones milestones() {
        return milestones;
    }

    public long eventRevision() {
        return eventRevision;
    }

    public int submissions() {
        return submissions;
    }
}
