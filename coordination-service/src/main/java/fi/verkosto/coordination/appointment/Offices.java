package fi.verkosto.coordination.appointment;

import fi.verkosto.coordination.programme.Programme;
import fi.verkosto.coordination.programme.Programmes;
import fi.verkosto.messaging.Outbox;
import fi.verkosto.messaging.PublicEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BiFunction;

/** Who coordinates a programme: the first appointment, and once it is given up the next one that waits. */
@ApplicationScoped
class Offices {

    private final Programmes programmes;
    private final Appointments appointments;
    private final Outbox outbox;
    private final InstantSource clock;

    Offices(Programmes programmes, Appointments appointments, Outbox outbox, InstantSource clock) {
        this.programmes = programmes;
        this.appointments = appointments;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Locked until the transaction ends. */
    Programme programmeOf(Appointment appointment) {
        return programmes.ofCall(appointment.callId(), appointment.agency());
    }

    /** Returns whether it did: as long as the locked programme has a coordinator, it waits. */
    boolean take(Programme programme, Appointment appointment) {
        Instant now = clock.instant();
        if (!programme.appoint(appointment.toCoordinator(now))) {
            return false;
        }
        appointment.takeOffice(now);
        outbox.publish(CoordinatorAppointed.of(programme, appointment));
        return true;
    }

    /** Nobody hears of what waited only. */
    void leave(Appointment appointment, BiFunction<Programme, Appointment, PublicEvent> told) {
        Programme programme = programmeOf(appointment);
        if (!programme.isCoordinatedUnder(appointment.applicationId())) {
            return;
        }
        programme.dismissCoordinator();
        outbox.publish(told.apply(programme, appointment));
        appointments.flush();
        appointments.firstWaiting(programme.id()).ifPresent(next -> take(programme, next));
    }
}
