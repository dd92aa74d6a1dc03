package fi.verkosto.coordination.appointment;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.coordination.programme.Programme;
import fi.verkosto.coordination.programme.ProgrammeAccess;
import fi.verkosto.coordination.programme.Programmes;
import fi.verkosto.coordination.programme.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
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
        Appointment appointment = appointments.findByIdOptional(id).orElseThrow(AppointmentAccess::unknown);
        Viewer viewer = access.viewer();
        if (!appointment.isOf(viewer)) {
            requireOversight(appointment, viewer);
        }
        return appointment;
    }

    /** The appointments of the provider that the caller acts for, those that wait as well. */
    @Transactional
    public List<Appointment> page(UUID after, int limit) {
        String organisation = access.viewer().organisation();
        return organisation == null ? List.of() : appointments.ofProvider(organisation, after, limit);
    }

    /** Locked until the transaction ends, so that of two answers at the same time the later one sees the first. */
    Appointment toAnswer(UUID id) {
        Appointment appointment = locked(id);
        if (!appointment.isOf(access.viewer())) {
            throw isUnseen(appointment, access.viewer()) ? unknown() : new Refusal(CommonError.FORBIDDEN);
        }
        return appointment;
    }

    /** Who asks: the subject of their token. */
    String person() {
        return access.viewer().person();
    }

    /** By an officer of the call; locked likewise. */
    Appointment toSettle(UUID id) {
        Appointment appointment = locked(id);
        if (isUnseen(appointment, access.viewer())) {
            throw unknown();
        }
        access.toSettle(appointment.programmeId());
        return appointment;
    }

    private Appointment locked(UUID id) {
        programmes.lock(appointments.programmeOf(id).orElseThrow(AppointmentAccess::unknown));
        return appointments.findLocked(id).orElseThrow(AppointmentAccess::unknown);
    }

    private void requireOversight(Appointment appointment, Viewer viewer) {
        if (isUnseen(appointment, viewer)) {
            throw unknown();
        }
        if (!programmeOf(appointment).isOverseenBy(viewer)) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
    }

    /** That another provider waits for the coordination is the business of the authority alone, and its own. */
    private boolean isUnseen(Appointment appointment, Viewer viewer) {
        return appointment.appointedAt().isEmpty()
                && !appointment.isOf(viewer)
                && !programmeOf(appointment).isOverseenByAuthority(viewer);
    }

    private Programme programmeOf(Appointment appointment) {
        return programmes.find(appointment.programmeId()).orElseThrow();
    }

    private static Refusal unknown() {
        return new Refusal(CommonError.NOT_FOUND);
    }
}
