package fi.verkosto.coordination.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** A call is published: its programme takes over its names and staff. */
@ApplicationScoped
public class DescribeProgramme {

    private final Programmes programmes;

    DescribeProgramme(Programmes programmes) {
        this.programmes = programmes;
    }

    @Transactional
    public void describe(CallDescription call) {
        programmes.ofCall(call.callId(), call.agency()).describe(call);
    }
}
