package fi.verkosto.coordination.programme;

import fi.verkosto.messaging.Outbox;
import fi.verkosto.messaging.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;

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

    /** A programme has one coordinator: a second award is noted, for a person to look into. */
    @Transactional
    public Outcome appoint(Award award) {
        var programme = programmes.ofCall(award.callId(), award.agency());
        if (programme.appoint(award, clock.instant())) {
            outbox.publish(CoordinatorAppointed.to(programme));
        }
        return programme.isCoordinatedUnder(award.applicationId())
                ? Outcome.TAKEN
                : new Outcome.Noted(
                        LateReason.SECOND_COORDINATOR,
                        award.callId(),
                        award.applicationId(),
                        Map.of("programmeId", programme.id().toString()));
    }
}
