package fi.verkosto.applications.application;

import fi.verkosto.api.Fault;
import fi.verkosto.api.Refusal;
import fi.verkosto.applications.ApplicationsError;
import fi.verkosto.applications.call.GrantCall;
import fi.verkosto.applications.provider.Provider;
import java.util.List;
import java.util.Map;

/**
 * What was found about an application.
 *
 * @param register the providers of the consortium that are in the register, by business ID
 * @param faults what submission refuses
 */
record Judgement(Application application, GrantCall call, Map<String, Provider> register, List<Fault> faults) {

    void requireNoFaults() {
        if (!faults.isEmpty()) {
            throw new Refusal(ApplicationsError.APPLICATION_INCOMPLETE).faults(faults);
        }
    }

    /** The parties of an application without faults, as the register has them now. */
    Parties parties() {
        return new Parties(
                Party.of(register.get(application.leadOrganisation())),
                application.content().consortium().members().stream()
                        .map(member -> Party.of(register.get(member.businessId())))
                        .toList());
    }

    /** What lists and statistics show of the application as it is now. */
    Overview overview() {
        List<String> regions = register.values().stream()
                .map(Provider::homeRegion)
                .distinct()
                .sorted()
                .toList();
        return Overview.of(application, application.funding(call), faults, regions);
    }
}
