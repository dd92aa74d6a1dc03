package fi.verkosto.applications.attachment;

import fi.verkosto.api.Arrival;
import fi.verkosto.api.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** By whom the present request is, and when it arrived. */
@ApplicationScoped
class Stamp {

    private final Caller caller;
    private final Arrival arrival;

    Stamp(Caller caller, Arrival arrival) {
        this.caller = caller;
        this.arrival = arrival;
    }

    String by() {
        return caller.subject();
    }

    Instant at() {
        return arrival.instant();
    }
}
