package fi.verkosto.coordination.programme;

import fi.verkosto.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;

/** A provider is awarded the coordination of a call's networks. */
@ApplicationScoped
public class AppointCoordinator {

    private final Programmes programmes;
    private final Outbox outbox;
    private final InstantSource clock;

    AppointCoordinator(Programmes programmes, Outbox outbox, InstantSource clock) {
        this.programmes = programmes;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public void appoint(Award award) {
        var programme = programmes.ofCall(award.callId());
        if (programme.appoint(award, clock.instant())) {
            outbox.publish(CoordinatorAppointed.to(programme));
        }
    }
}
