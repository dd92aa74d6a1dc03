package fi.verkosto.coordination.appointment;

import fi.verkosto.coordination.programme.Programme;
import fi.verkosto.messaging.PublicEvent;
import java.time.Instant;
import java.util.UUID;

/** The coordinator accepted its grant, also while another one stays; or an officer took it as accepted after the last day. */
public record CoordinatorAccepted(
        UUID programmeId,
        String agency,
        long revision,
        UUID callId,
        UUID applicationId,
        UUID decisionId,
        Instant acceptedAt,
        boolean late)
        implements PublicEvent {

    static CoordinatorAccepted of(Programme programme, Appointment appointment) {
        return new CoordinatorAccepted(
                programme.id(),
                programme.agency(),
                programme.revision(),
                programme.callId(),
                appointment.applicationId(),
                appointment.grant().decisionId(),
                appointment.grant().answeredAt().orElseThrow(),
                appointment.grant().lateReason().isPresent());
    }

    @Override
    public String type() {
        return "fi.verkosto.coordinator.accepted.v1";
    }

    @Override
    public UUID subject() {
        return programmeId;
    }
}
