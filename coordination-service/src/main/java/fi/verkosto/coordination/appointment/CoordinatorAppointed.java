package fi.verkosto.coordination.appointment;

import fi.verkosto.api.value.Money;
import fi.verkosto.coordination.grant.CategorySum;
import fi.verkosto.coordination.grant.GrantState;
import fi.verkosto.coordination.programme.Programme;
import fi.verkosto.coordination.programme.Provider;
import fi.verkosto.messaging.PublicEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A programme got its coordinator, whose grant is to be accepted unless that was done while another one stayed. */
public record CoordinatorAppointed(
        UUID programmeId,
        String agency,
        long revision,
        UUID callId,
        UUID applicationId,
        UUID decisionId,
        GrantState state,
        Provider provider,
        Money awarded,
        List<CategorySum> grant,
        LocalDate acceptBy,
        Instant appointedAt)
        implements PublicEvent {

    static CoordinatorAppointed of(Programme programme, Appointment appointment) {
        return new CoordinatorAppointed(
                programme.id(),
                programme.agency(),
                programme.revision(),
                programme.callId(),
                appointment.applicationId(),
                appointment.grant().decisionId(),
                appointment.grant().state(),
                appointment.provider(),
                appointment.grant().awarded(),
                appointment.grant().toldPerCategory(),
                appointment.grant().acceptBy().orElse(null),
                appointment.appointedAt().orElseThrow());
    }

    @Override
    public String type() {
        return "fi.verkosto.coordinator.appointed.v1";
    }

    @Override
    public UUID subject() {
        return programmeId;
    }
}
