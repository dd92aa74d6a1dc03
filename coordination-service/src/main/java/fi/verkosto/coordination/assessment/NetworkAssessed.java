package fi.verkosto.coordination.assessment;

import fi.verkosto.coordination.network.Network;
import fi.verkosto.messaging.PublicEvent;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** A network and its coordinator have both said how far it was in a month. */
public record NetworkAssessed(
        UUID networkId,
        String agency,
        long revision,
        UUID programmeId,
        UUID callId,
        UUID applicationId,
        String month,
        Told network,
        Told coordinator,
        BigDecimal gap)
        implements PublicEvent {

    /** What one side says; its words are for the programme alone. */
    public record Told(CollaborativeLevel level, BigDecimal value, List<Fact> missingFacts) {

        static Told of(Assessment assessment) {
            return new Told(assessment.level(), assessment.level().value(), assessment.missingFacts());
        }
    }

    static NetworkAssessed of(Network network, MonthOfNetwork known) {
        return new NetworkAssessed(
                network.id(),
                network.agency(),
                network.revision(),
                network.programmeId(),
                network.callId(),
                network.applicationId(),
                known.month().toString(),
                Told.of(known.network().orElseThrow()),
                Told.of(known.coordinator().orElseThrow()),
                known.gap().orElseThrow());
    }

    @Override
    public String type() {
        return "fi.verkosto.network.assessed.v1";
    }

    @Override
    public UUID subject() {
        return networkId;
    }

    /** A programme, its coordinator and its few networks are one story to whoever follows it. */
    @Override
    public UUID partitionKey() {
        return programmeId;
    }
}
