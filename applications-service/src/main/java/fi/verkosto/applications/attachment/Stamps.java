package fi.verkosto.applications.attachment;

import fi.verkosto.api.request.Arrival;
import fi.verkosto.api.request.Caller;
import fi.verkosto.applications.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;

/** The stamps of now: of the person whose request this is, or of the system, which acts without any. */
@ApplicationScoped
class Stamps {

    private final Caller caller;
    private final Arrival arrival;

    Stamps(Caller caller, Arrival arrival) {
        this.caller = caller;
        this.arrival = arrival;
    }

    Stamp ofCaller() {
        return new Stamp(caller.subject(), arrival.instant());
    }

    Stamp ofSystem() {
        return new Stamp(AuditTrail.SYSTEM, arrival.instant());
    }
}
