package fi.verkosto.applications.consortium;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Fault;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.request.Arrival;
import fi.verkosto.api.request.Caller;
import fi.verkosto.applications.ApplicationsError;
import fi.verkosto.applications.access.ApplicationAccess;
import fi.verkosto.applications.access.MembershipState;
import fi.verkosto.applications.application.Application;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What everything about rights begins with: it is for people of the lead alone. */
@ApplicationScoped
class GrantSteps {

    private final ApplicationAccess access;
    private final Caller caller;
    private final Arrival arrival;
    private final Memberships memberships;
    private final KnownPersons persons;

    GrantSteps(
            ApplicationAccess access, Caller caller, Arrival arrival, Memberships memberships, KnownPersons persons) {
        this.memberships = memberships;
        this.persons = persons;
        this.access = access;
        this.caller = caller;
        this.arrival = arrival;
    }

    GrantStep begin(UUID applicationId) {
        return new GrantStep(access.toLead(applicationId), caller.subject(), arrival.instant());
    }

    /** For somebody whom the lead or a member had act for it: a right of whoever else would wait for nobody knows whom. */
    GrantStep beginFor(String person, UUID applicationId) {
        GrantStep step = begin(applicationId);
        if (!persons.isKnownTo(organisations(step.application()), person)) {
            throw new Refusal(ApplicationsError.PERSON_UNKNOWN);
        }
        return step;
    }

    /** For somebody of an organisation that is invited or has accepted, or of the lead. */
    GrantStep beginInviting(String organisation, UUID applicationId) {
        GrantStep step = begin(applicationId);
        if (!isInConsortium(organisation, step.application())) {
            throw new Refusal(CommonError.INVALID_REQUEST)
                    .faults(List.of(Fault.at(
                            "/businessId",
                            "in-consortium",
                            "Organisaatio ei ole hakija eikä verkoston jäsen, eikä sitä ole kutsuttu",
                            "Organisationen är varken sökande eller medlem i nätverket och har inte bjudits in",
                            "The organisation is neither the lead nor a member, and it is not invited")));
        }
        return step;
    }

    boolean isInConsortium(String organisation, Application application) {
        return organisations(application).contains(organisation);
    }

    private Set<String> organisations(Application application) {
        Set<String> organisations = new HashSet<>();
        organisations.add(application.leadOrganisation());
        memberships.of(application.id()).stream()
                .filter(member ->
                        member.state() == MembershipState.INVITED || member.state() == MembershipState.ACCEPTED)
                .map(Membership::organisation)
                .forEach(organisations::add);
        return organisations;
    }

    Application toRead(UUID applicationId) {
        Application application = access.toRead(applicationId);
        if (!access.isOfLead(application)) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
        return application;
    }
}
