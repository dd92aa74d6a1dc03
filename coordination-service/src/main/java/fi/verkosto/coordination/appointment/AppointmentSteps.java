package fi.verkosto.coordination.appointment;

import fi.verkosto.api.request.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;

/** What every step of an appointment begins with: its provider or an officer takes it, on what they last read. */
@ApplicationScoped
class AppointmentSteps {

    private final AppointmentAccess access;
    private final InstantSource clock;

    AppointmentSteps(AppointmentAccess access, InstantSource clock) {
        this.access = access;
        this.clock = clock;
    }

    AppointmentStep begin(UUID appointmentId, String ifMatch) {
        return step(access.toAnswer(appointmentId), ifMatch);
    }

    AppointmentStep beginAsOfficer(UUID appointmentId, String ifMatch) {
        return step(access.toSettle(appointmentId), ifMatch);
    }

    private AppointmentStep step(Appointment appointment, String ifMatch) {
        Versions.check(ifMatch, appointment.version());
        return new AppointmentStep(appointment, access.person(), clock.instant());
    }
}
