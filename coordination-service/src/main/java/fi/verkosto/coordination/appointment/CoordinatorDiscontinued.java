package fi.verkosto.coordination.appointment;

import fi.verkosto.coordination.programme.Programme;
import fi.verkosto.messaging.PublicEvent;
import java.time.Instant;
import java.util.UUID;

/** A later decision rejects the coordinator in office: the programme has none until the next takes it. */
public record CoordinatorDiscontinued(
        UUID programmeId,
        String agency,
        long revision,
        UUID callId,
        UUID applicationId,
        UUID decisionId,
        Instant discontinuedAt)
        implements PublicEvent {

    static CoordinatorDiscontinued of(Programme programme, Appointment appointment) {
        return new CoordinatorDiscontinued(
                programme.id(),
                programme.agency(),
                programme.revision(),
                programme.callId(),
                appointment.applicationId(),
                appointment.grant().decisionId(),
                appointment.grant().discontinuedAt().orElseThrow());
    }

    @Override
    public String type() {
        return "fi.verkosto.coordinator.discontinued.v1";
    }

    @Override
    public UUID subject() {
        return programmeId;
    }
}
