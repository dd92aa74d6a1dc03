package fi.verkosto.coordination.appointment;

import fi.verkosto.coordination.audit.AuditDetails;
import fi.verkosto.coordination.audit.CoordinationAction;
import fi.verkosto.coordination.audit.CoordinationTrail;
import fi.verkosto.coordination.programme.Award;
import fi.verkosto.coordination.programme.Programme;
import fi.verkosto.coordination.programme.Programmes;
import fi.verkosto.messaging.Outbox;
import fi.verkosto.messaging.PublicEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * Who coordinates a programme: the first appointment, and once it is given up the next one that waits.
 *
 * <p>Leaving one takes another one up, so whoever locks an appointment has locked its programme before. The order of locks is
 * the standing decision, the network, the programme, its appointments.
 */
@ApplicationScoped
class Offices {

    private final Programmes programmes;
    private final Appointments appointments;
    private final CoordinationTrail trail;
    private final Outbox outbox;
    private final InstantSource clock;

    Offices(
            Programmes programmes,
            Appointments appointments,
            CoordinationTrail trail,
            Outbox outbox,
            InstantSource clock) {
        this.programmes = programmes;
        this.appointments = appointments;
        this.trail = trail;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Locked until the transaction ends; created if this is the first word of the call. */
    Programme ofCall(Award award) {
        return programmes.ofCall(award.callId(), award.agency());
    }

    /** That of the appointment of an application, locked likewise. */
    Optional<Programme> lockedFor(UUID applicationId) {
        return appointments.programmeFor(applicationId).map(programmes::lock);
    }

    /** Locked before the appointment was, until the transaction ends. */
    Programme programmeOf(Appointment appointment) {
        return programmes.find(appointment.programmeId()).orElseThrow();
    }

    /** Returns whether it did: as long as the locked programme has a coordinator, it waits. */
    boolean take(Programme programme, Appointment appointment) {
        Instant now = clock.instant();
        if (!programme.appoint(appointment.toCoordinator(now))) {
            return false;
        }
        appointment.takeOffice(now);
        trail.bySystem(
                appointment.id(),
                CoordinationAction.COORDINATOR_APPOINTED,
                AuditDetails.decision(appointment.grant().decisionId()));
        outbox.publish(CoordinatorAppointed.of(programme, appointment));
        return true;
    }

    /** What it is granted is another sum now; what waits changes nothing of the programme. */
    void change(Programme programme, Appointment appointment) {
        if (programme.isCoordinatedUnder(appointment.applicationId())) {
            programme.changeCoordination(appointment.grant().awarded());
            outbox.publish(CoordinatorChanged.of(programme, appointment, clock.instant()));
        }
    }

    /** The next one that waits takes the office over. */
    void leave(Programme programme, Appointment appointment, BiFunction<Programme, Appointment, PublicEvent> told) {
        programme.dismissCoordinator();
        outbox.publish(told.apply(programme, appointment));
        appointments.flush();
        firstWaiting(programme).ifPresent(next -> take(programme, next));
    }

    /** Whose last day is over cannot accept it any more without an officer: it comes after all others. */
    private Optional<Appointment> firstWaiting(Programme programme) {
        Instant now = clock.instant();
        return appointments.waiting(programme.id()).stream()
                .min(Comparator.comparing(appointment -> appointment.grant().isOverdue(now)));
    }
}
