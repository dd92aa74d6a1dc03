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
import java.util.function.BiPredicate;

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

    /** That a provider coordinates, and for how much: those who scored the applications may know that, too. */
    @Transactional
    public Appointment toSee(UUID id) {
        return seen(id, Programme::wasScoredBy);
    }

    /** Whatever became of it. */
    @Transactional
    public Appointment toRead(UUID id) {
        return seen(id, (programme, viewer) -> false);
    }

    private Appointment seen(UUID id, BiPredicate<Programme, Viewer> others) {
        Appointment appointment = appointments.findByIdOptional(id).orElseThrow(AppointmentAccess::unknown);
        Viewer viewer = access.viewer();
        if (isUnseen(appointment, viewer)) {
            throw unknown();
        }
        Programme programme = programmeOf(appointment);
        if (!appointment.isOf(viewer) && !programme.isOverseenBy(viewer) && !others.test(programme, viewer)) {
            throw new Refusal(CommonError.FORBIDDEN);
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
