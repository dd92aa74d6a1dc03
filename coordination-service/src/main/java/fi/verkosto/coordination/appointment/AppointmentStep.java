package fi.verkosto.coordination.appointment;

import java.time.Instant;

/** What a step of an appointment works on; the appointment is locked. */
record AppointmentStep(Appointment appointment, Instant now) {}
