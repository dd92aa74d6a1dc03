package fi.verkosto.coordination.appointment;

import fi.verkosto.coordination.programme.Programme;
import fi.verkosto.messaging.PublicEvent;
import java.time.Instant;
import java.util.UUID;

/**
 * The coordinator refused its grant, or an officer found that it lapsed. Where it was in office the programme has none until the
 * next takes it; it may also have waited for another to give up.
 */
public record CoordinatorDeclined(
        UUID programmeId,
        String agency,
        long revision,
        UUID callId,
        UUID applicationId,
        UUID decisionId,
        Instant declinedAt,
        boolean lapsed)
        implements PublicEvent {

    static CoordinatorDeclined of(Programme programme, Appointment appointment) {
        return new CoordinatorDeclined(
                programme.id(),
                programme.agency(),
                programme.revision(),
                programme.callId(),
                appointment.applicationId(),
                appointment.grant().decisionId(),
                appointment.grant().answeredAt().orElseThrow(),
                appointment.grant().hasLapsed());
    }

    @Override
    public String type() {
        return "fi.verkosto.coordinator.declined.v1";
    }

    @Override
    public UUID subject() {
        return programmeId;
    }
}
