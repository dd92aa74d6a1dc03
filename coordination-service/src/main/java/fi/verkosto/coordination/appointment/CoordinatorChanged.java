package fi.verkosto.coordination.appointment;

import fi.verkosto.api.value.Money;
import fi.verkosto.coordination.grant.CategorySum;
import fi.verkosto.coordination.grant.GrantState;
import fi.verkosto.coordination.programme.Programme;
import fi.verkosto.messaging.PublicEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A later decision grants the coordinator in office something else. */
public record CoordinatorChanged(
        UUID programmeId,
        String agency,
        long revision,
        UUID callId,
        UUID applicationId,
        UUID decisionId,
        GrantState state,
        Money awarded,
        List<CategorySum> grant,
        LocalDate acceptBy,
        Instant changedAt)
        implements PublicEvent {

    static CoordinatorChanged of(Programme programme, Appointment appointment, Instant now) {
        return new CoordinatorChanged(
                programme.id(),
                programme.agency(),
                programme.revision(),
                programme.callId(),
                appointment.applicationId(),
                appointment.grant().decisionId(),
                appointment.grant().state(),
                appointment.grant().awarded(),
                appointment.grant().toldPerCategory(),
                appointment.grant().acceptBy().orElse(null),
                now);
    }

    @Override
    public String type() {
        return "fi.verkosto.coordinator.changed.v1";
    }

    @Override
    public UUID subject() {
        return programmeId;
    }
}
