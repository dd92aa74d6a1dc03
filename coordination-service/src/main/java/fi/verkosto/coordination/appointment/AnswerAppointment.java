package fi.verkosto.coordination.appointment;

import fi.verkosto.coordination.audit.AuditDetails;
import fi.verkosto.coordination.audit.CoordinationAction;
import fi.verkosto.coordination.audit.CoordinationRole;
import fi.verkosto.coordination.audit.CoordinationTrail;
import fi.verkosto.coordination.programme.Programme;
import fi.verkosto.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** The coordinator accepts or declines its grant; after the last day an officer may settle it. */
@ApplicationScoped
public class AnswerAppointment {

    private final AppointmentSteps steps;
    private final Offices offices;
    private final CoordinationTrail trail;
    private final Outbox outbox;

    AnswerAppointment(AppointmentSteps steps, Offices offices, CoordinationTrail trail, Outbox outbox) {
        this.steps = steps;
        this.trail = trail;
        this.offices = offices;
        this.outbox = outbox;
    }

    @Transactional
    public Appointment accept(UUID appointmentId, String ifMatch) {
        AppointmentStep step = steps.begin(appointmentId, ifMatch);
        step.appointment().grant().accept(step.now());
        trail.byOrganisation(appointmentId, CoordinationRole.COORDINATOR, CoordinationAction.GRANT_ACCEPTED, Map.of());
        return accepted(step.appointment());
    }

    @Transactional
    public Appointment acceptLate(UUID appointmentId, String ifMatch, String reason) {
        AppointmentStep step = steps.beginAsOfficer(appointmentId, ifMatch);
        step.appointment().grant().acceptLate(step.person(), reason, step.now());
        trail.byOfficer(appointmentId, CoordinationAction.GRANT_ACCEPTED_LATE, Map.of(AuditDetails.REASON, reason));
        return accepted(step.appointment());
    }

    @Transactional
    public Appointment decline(UUID appointmentId, String ifMatch, String reason) {
        AppointmentStep step = steps.begin(appointmentId, ifMatch);
        step.appointment().grant().decline(reason, step.now());
        trail.byOrganisation(
                appointmentId,
                CoordinationRole.COORDINATOR,
                CoordinationAction.GRANT_DECLINED,
                Map.of(AuditDetails.REASON, reason));
        return declined(step.appointment());
    }

    @Transactional
    public Appointment lapse(UUID appointmentId, String ifMatch, String reason) {
        AppointmentStep step = steps.beginAsOfficer(appointmentId, ifMatch);
        step.appointment().grant().lapse(step.person(), reason, step.now());
        trail.byOfficer(appointmentId, CoordinationAction.GRANT_LAPSED, Map.of(AuditDetails.REASON, reason));
        return declined(step.appointment());
    }

    private Appointment accepted(Appointment appointment) {
        Programme programme = offices.programmeOf(appointment);
        programme.coordinationAnswered();
        outbox.publish(CoordinatorAccepted.of(programme, appointment));
        return appointment;
    }

    private Appointment declined(Appointment appointment) {
        Programme programme = offices.programmeOf(appointment);
        if (programme.isCoordinatedUnder(appointment.applicationId())) {
            offices.leave(programme, appointment, CoordinatorDeclined::of);
        } else {
            programme.coordinationAnswered();
            outbox.publish(CoordinatorDeclined.of(programme, appointment));
        }
        return appointment;
    }
}
