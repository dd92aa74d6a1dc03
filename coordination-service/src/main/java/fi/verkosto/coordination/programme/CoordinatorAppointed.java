package fi.verkosto.coordination.programme;

import fi.verkosto.api.value.Money;
import fi.verkosto.messaging.PublicEvent;
import java.time.Instant;
import java.util.UUID;

/** A programme got its coordinator. */
public record CoordinatorAppointed(
        UUID programmeId,
        String agency,
        long revision,
        UUID callId,
        UUID applicationId,
        Provider provider,
        Money awarded,
        Instant appointedAt)
        implements PublicEvent {

    static CoordinatorAppointed to(Programme programme) {
        var coordinator = programme.coordinator().orElseThrow();
        return new CoordinatorAppointed(
                programme.id(),
                programme.agency(),
                programme.revision(),
                programme.callId(),
                coordinator.applicationId(),
                coordinator.provider(),
                coordinator.awarded(),
                coordinator.appointedAt());
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
