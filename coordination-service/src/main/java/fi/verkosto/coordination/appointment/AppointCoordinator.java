package fi.verkosto.coordination.appointment;

import fi.verkosto.coordination.programme.Award;
import fi.verkosto.coordination.programme.LateReason;
import fi.verkosto.coordination.programme.Programme;
import fi.verkosto.coordination.programme.Programmes;
import fi.verkosto.messaging.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** A provider is awarded the coordination of a call's networks. */
@ApplicationScoped
public class AppointCoordinator {

    private final Programmes programmes;
    private final Appointments appointments;
    private final Offices offices;

    AppointCoordinator(Programmes programmes, Appointments appointments, Offices offices) {
        this.programmes = programmes;
        this.appointments = appointments;
        this.offices = offices;
    }

    /**
     * A programme has one coordinator: a second award waits until the first is given up, and is noted for a person to look
     * into. Does nothing if the application has its appointment already.
     */
    @Transactional
    public Outcome appoint(Award award) {
        var programme = programmes.ofCall(award.callId(), award.agency());
        if (appointments.existsFor(award.applicationId())) {
            return Outcome.TAKEN;
        }
        var appointment = Appointment.of(appointments.nextId(), programme.id(), award);
        boolean isFirst = offices.take(programme, appointment);
        appointments.persist(appointment);
        return isFirst ? Outcome.TAKEN : second(programme, award.applicationId());
    }

    static Outcome second(Programme programme, UUID applicationId) {
        return new Outcome.Noted(
                LateReason.SECOND_COORDINATOR,
                programme.callId(),
                applicationId,
                Map.of("programmeId", programme.id().toString()));
    }
}
