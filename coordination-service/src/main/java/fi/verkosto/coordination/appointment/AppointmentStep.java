package fi.verkosto.coordination.appointment;

import java.time.Instant;

/** What a step of an appointment works on; the appointment is locked; and who takes it when. */
record AppointmentStep(Appointment appointment, String person, Instant now) {}
