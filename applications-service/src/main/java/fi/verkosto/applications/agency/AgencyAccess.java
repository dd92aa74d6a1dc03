package fi.verkosto.applications.agency;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.request.Caller;
import fi.verkosto.applications.ApplicationsError;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Who may do what with agencies. Everybody reads how one works; administrators change the one that they act for, by the
 * organisation of their token, and read who changed it. Nobody acts for two.
 */
@ApplicationScoped
public class AgencyAccess {

    private final Agencies agencies;
    private final Caller caller;

    AgencyAccess(Agencies agencies, Caller caller) {
        this.agencies = agencies;
        this.caller = caller;
    }

    /** The agency for which somebody writes a call. */
    public String toDraftFor() {
        return caller.organisation()
                .filter(organisation -> agencies.find(organisation).isPresent())
                .orElseThrow(() -> new Refusal(ApplicationsError.AGENCY_REQUIRED));
    }

    void requireAdministrator(String businessId) {
        if (!caller.has("administrator") || !caller.isOf(businessId)) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
    }

    /** The caller, for the record. */
    String person() {
        return caller.subject();
    }
}
