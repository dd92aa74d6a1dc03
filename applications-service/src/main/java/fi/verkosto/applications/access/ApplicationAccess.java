package fi.verkosto.applications.access;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.request.Caller;
import fi.verkosto.applications.ApplicationsError;
import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.application.ApplicationOutline;
import fi.verkosto.applications.application.ApplicationState;
import fi.verkosto.applications.application.Applications;
import fi.verkosto.applications.application.Submission;
import fi.verkosto.applications.call.Calls;
import fi.verkosto.applications.call.GrantCall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who may see and change which application: people of the lead applicant their own; people of a member that has accepted
 * see it, and change it if the lead gave them the right to; officers of the call see what was submitted, as far as
 * {@link OfficerAccess} lets them. For everybody else, an organisation that is only invited among them, an application does
 * not exist.
 */
@ApplicationScoped
public class ApplicationAccess {

    private final Applications applications;
    private final Calls calls;
    private final Participation participation;
    private final OfficerAccess officers;
    private final Caller caller;

    ApplicationAccess(
            Applications applications,
            Calls calls,
            Participation participation,
            OfficerAccess officers,
            Caller caller) {
        this.applications = applications;
        this.calls = calls;
        this.participation = participation;
        this.officers = officers;
        this.caller = caller;
    }

    /** In a transaction, since an officer's access is written down with it. */
    @Transactional
    public Application toRead(UUID id) {
        return readable(applications.find(id));
    }

    /** Whether that would show it, as it is or as it was submitted. */
    public boolean mayRead(UUID id) {
        return applications
                .find(id)
                .filter(application -> isOfApplicant(application) || officers.mayRead(application))
                .isPresent();
    }

    /** For whoever watches over the agency's work: officers of the call, and the agency's administrators. */
    @Transactional
    public Application toSupervise(UUID id) {
        return officers.toSupervise(applications.find(id));
    }

    /**
     * The application for somebody who may change its content, locked until the end of the transaction: whoever changes
     * its content, its members or its state does so one after the other.
     */
    public Application toEdit(UUID id) {
        Application application = readable(applications.findLocked(id));
        if (!isOfLead(application) && !(isOfMember(application) && mayEdit(application))) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
        return application;
    }

    /** The application for people of its lead applicant, who alone decide over it; locked like for editing. */
    public Application toLead(UUID id) {
        Application application = readable(applications.findLocked(id));
        if (!isOfLead(application)) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
        return application;
    }

    /** The application for an officer of its call, who may ask for a supplement or act on behalf; locked likewise. */
    public Application toProcess(UUID id) {
        return officers.toRead(applications.findLocked(id));
    }

    public Submission submission(UUID id, int number) {
        return applications.submission(toRead(id).id(), number).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
    }

    public GrantCall callOf(Application application) {
        return calls.published(application.callId());
    }

    /** The applications that the caller's organisation leads or is a member of; with a call of theirs, an officer sees what was submitted to it. */
    @Transactional
    public List<ApplicationOutline> page(UUID callId, ApplicationState state, UUID after, int limit) {
        boolean asOfficer = callId != null && officers.toList(callId);
        Applications.Filter filter = asOfficer
                ? new Applications.Filter(callId, state, null, true, officers.leftOut(callId))
                : new Applications.Filter(callId, state, organisation(), false, Set.of());
        List<ApplicationOutline> found = applications.page(filter, after, limit);
        return asOfficer ? found.stream().map(ApplicationOutline::asSubmitted).toList() : found;
    }

    /** The business ID of the organisation that an applicant acts for. */
    public String organisation() {
        return appliesFor().orElseThrow(() -> new Refusal(ApplicationsError.ORGANISATION_REQUIRED));
    }

    /** The same; none where the caller is no applicant, or nobody known. */
    public Optional<String> appliesFor() {
        return caller.has("applicant") ? caller.organisation() : Optional.empty();
    }

    /** For an officer a copy that holds what was submitted last: what was saved since is the applicant's own business. */
    private Application readable(Optional<Application> found) {
        return found.filter(this::isOfApplicant).orElseGet(() -> {
            Application application = officers.toRead(found);
            return application.asSubmitted(applications.lastSubmission(application));
        });
    }

    /** Whether the caller acts for the lead applicant or a member that has accepted. */
    public boolean isOfApplicant(Application application) {
        return isOfLead(application) || isOfMember(application);
    }

    /** Whether the caller acts for the lead applicant. */
    public boolean isOfLead(Application application) {
        return caller.has("applicant") && caller.isOf(application.leadOrganisation());
    }

    /** Whether the caller is an administrator of the agency that it was sent to. */
    public boolean isAdministratorOf(Application application) {
        return officers.isAdministratorOf(application);
    }

    private boolean isOfMember(Application application) {
        return caller.has("applicant")
                && caller.organisation()
                        .map(participation.members(application.id())::get)
                        .filter(MembershipState.ACCEPTED::equals)
                        .isPresent();
    }

    private boolean mayEdit(Application application) {
        return participation.right(application.id(), caller.subject()).equals(Optional.of(AccessRight.EDIT));
    }
}
