package fi.verkosto.coordination.appointment;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.coordination.programme.ProgrammeAccess;
import fi.verkosto.coordination.programme.Programmes;
import fi.verkosto.coordination.programme.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Who may see which appointment: the provider that was appointed, and those who oversee the programme. */
@ApplicationScoped
public class AppointmentAccess {

    private final Appointments appointments;
    private final Programmes programmes;
    private final ProgrammeAccess access;

    AppointmentAccess(Appointments appointments, Programmes programmes, ProgrammeAccess access) {
        this.appointments = appointments;
        this.programmes = programmes;
        this.access = access;
    }

    @Transactional
    public Appointment toRead(UUID id) {
        Appointment appointment = begun(appointments.findByIdOptional(id));
        Viewer viewer = access.viewer();
        boolean overseen =
                programmes.find(appointment.programmeId()).orElseThrow().isOverseenBy(viewer);
        if (!appointment.isOf(viewer) && !overseen) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
        return appointment;
    }

    /** Locked until the transaction ends, so that of two answers at the same time the later one sees the first. */
    Appointment toAnswer(UUID id) {
        Appointment appointment = begun(appointments.findLocked(id));
        if (!appointment.isOf(access.viewer())) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
        return appointment;
    }

    /** Who asks: the subject of their token. */
    String person() {
        return access.viewer().person();
    }

    /** By an officer of the call; locked likewise. */
    Appointment toSettle(UUID id) {
        Appointment appointment = begun(appointments.findLocked(id));
        access.toSettle(appointment.programmeId());
        return appointment;
    }

    /** One that waits for another coordinator to give up is nobody's business yet. */
    private static Appointment begun(Optional<Appointment> found) {
        return found.filter(appointment -> appointment.appointedAt().isPresent())
                .orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
    }
}
