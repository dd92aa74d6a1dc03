package fi.verkosto.applications.application;

import fi.verkosto.applications.call.CaseNumber;
import fi.verkosto.applications.content.ApplicationContent;
import fi.verkosto.applications.content.Section;
import fi.verkosto.applications.content.SectionVersions;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is on file of an application, for others to read. It changes by the transitions of {@link Application} alone. */
@MappedSuperclass
public abstract class FiledApplication {

    @Id
    UUID id;

    @Version
    long version;

    @Column(name = "call_id")
    UUID callId;

    /** The agency of the call: its business ID. */
    String agency;

    String strand;

    @Column(name = "lead_organisation")
    String leadOrganisation;

    @Column(name = "case_number")
    String caseNumber;

    /** The running number in it, by which lists are sorted; 0 before the first submission. */
    @Column(name = "listed_number")
    long runningNumber;

    @Enumerated(EnumType.STRING)
    ApplicationState state;

    @Embedded
    Form form;

    /** Null while none is asked for. */
    @Embedded
    Supplement supplement;

    @Embedded
    Overview overview;

    @Embedded
    Milestones milestones;

    @Embedded
    Ruling ruling;

    /** How many versions were submitted: the number of the last one. */
    int submissions;

    /** Grows with whatever is told of the application, and is told in it: consumers keep the highest. */
    @Column(name = "event_revision")
    long eventRevision;

    /** Whether anything is other than before. */
    boolean fill(Form other, Instant now) {
        boolean changes = !other.content().equals(content());
        form = other;
        milestones = changes ? milestones.saved(now) : milestones;
        return changes;
    }

    /** Of what was submitted lists show just that; only how complete it is goes by what is written now. */
    void showAsWritten(Overview present) {
        overview = wasSubmitted() ? overview.withCompleteness(present.completeness()) : present;
    }

    void number(CaseNumber given) {
        caseNumber = given.text();
        runningNumber = given.running();
    }

    /** What the rules judge of it. */
    public Candidate candidate() {
        return candidate(content());
    }

    /** The same application with other content. */
    public Candidate candidate(ApplicationContent other) {
        return new Candidate(id, strand, leadOrganisation, other);
    }

    /** What it holds once what differs from the submission is left out. */
    public ApplicationContent contentBackTo(Submission submitted) {
        return form.contentBackTo(submitted);
    }

    /** The sections that are not as they were submitted. */
    public List<Section> differingFrom(Submission submitted) {
        return content().differingFrom(contentBackTo(submitted));
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

    public String agency() {
        return agency;
    }

    public String strand() {
        return strand;
    }

    public String leadOrganisation() {
        return leadOrganisation;
    }

    /** The number that it has; none before the first submission. */
    public Optional<CaseNumber> number() {
        return Optional.ofNullable(caseNumber).map(text -> new CaseNumber(text, runningNumber));
    }

    /** Null before the first submission. */
    public String caseNumber() {
        return caseNumber;
    }

    public ApplicationState state() {
        return state;
    }

    public ApplicationContent content() {
        return form.content();
    }

    public SectionVersions sectionVersions() {
        return form.sectionVersions();
    }

    /** Until when a supplement may be given; null while none is asked for. */
    public Instant supplementDueAt() {
        return supplement == null ? null : supplement.dueAt();
    }

    /** Whether what is asked for concerns the section; everything does while no supplement is awaited. */
    public boolean isOpenForSupplement(Section section) {
        return supplement == null || supplement.allows(section);
    }

    public Overview overview() {
        return overview;
    }

    public Milestones milestones() {
        return milestones;
    }

    public Ruling ruling() {
        return ruling;
    }

    public long eventRevision() {
        return eventRevision;
    }

    public int submissions() {
        return submissions;
    }
}
