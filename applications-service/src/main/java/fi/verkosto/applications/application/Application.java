package fi.verkosto.applications.application;

import fi.verkosto.api.Fault;
import fi.verkosto.api.Refusal;
import fi.verkosto.applications.ApplicationsError;
import fi.verkosto.applications.call.CallTerms;
import fi.verkosto.applications.call.GrantCall;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
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

    /** How many versions were submitted: the number of the last one. */
    private int submissions;

    protected Application() {}

    static Application draft(UUID id, UUID callId, String strand, String leadOrganisation) {
        Application application = new Application();
        application.id = id;
        application.callId = callId;
        application.strand = strand;
        application.leadOrganisation = leadOrganisation;
        application.state = ApplicationState.DRAFT;
        application.content = ApplicationContent.EMPTY;
        return application;
    }

    void edit(ApplicationContent newContent) {
        state = ApplicationLifecycle.TABLE.next(state, ApplicationEvent.EDIT);
        content = newContent;
    }

    /** Fixes the present content as the next version, if it has no faults. */
    Submission submit(CallTerms terms, Instant now) {
        state = ApplicationLifecycle.TABLE.next(state, ApplicationEvent.SUBMIT);
        List<Fault> faults = faults(terms);
        if (!faults.isEmpty()) {
            throw new Refusal(ApplicationsError.APPLICATION_INCOMPLETE).faults(faults);
        }
        submissions++;
        return new Submission(id, submissions, now, content);
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
        return new ApplicationWithdrawn(id, callId, now);
    }

    /** Review has begun. Its events have no common order with the decision, which says the same and more. */
    void startReview() {
        if (state == ApplicationState.SUBMITTED) {
            state = ApplicationLifecycle.TABLE.next(state, ApplicationEvent.START_REVIEW);
        }
    }

    void decide(boolean awarded) {
        startReview();
        state = ApplicationLifecycle.TABLE.next(state, awarded ? ApplicationEvent.AWARD : ApplicationEvent.REJECT);
    }

    void decline() {
        state = ApplicationLifecycle.TABLE.next(state, ApplicationEvent.DECLINE);
    }

    /** What submission would refuse. */
    public List<Fault> faults(CallTerms terms) {
        return ApplicationFaults.of(this, terms);
    }

    /** Who pays what by the rules of the call. */
    public Funding funding(GrantCall call) {
        return Funding.of(content.budget(), content.ownFunding(), call.terms().ownFundingPercent());
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

    public int submissions() {
        return submissions;
    }
}
