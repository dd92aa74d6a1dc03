package fi.verkosto.applications.rules;

import fi.verkosto.api.time.FinnishTime;
import fi.verkosto.applications.access.MembershipState;
import fi.verkosto.applications.call.terms.CallTerms;
import fi.verkosto.applications.call.terms.Strand;
import fi.verkosto.applications.provider.Provider;
import java.time.LocalDate;
import java.util.Map;

/**
 * What an application is measured by beside itself.
 *
 * @param register the providers of the consortium that are in the register, by business ID
 * @param memberships every provider that was ever invited, by business ID
 */
record Measure(
        CallTerms terms, Strand strand, Map<String, Provider> register, Map<String, MembershipState> memberships) {

    /** The day in Finland on which the call closes. */
    LocalDate deadlineDay() {
        return FinnishTime.dayOf(terms.closesAt());
    }
}
