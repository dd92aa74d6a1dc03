package fi.verkosto.coordination;

import static fi.verkosto.coordination.PlayedCall.GRADIA;
import static fi.verkosto.coordination.PlayedCall.OMNIA;
import static fi.verkosto.coordination.PlayedCall.OSAO;
import static fi.verkosto.coordination.PlayedCall.TREDU;

import fi.verkosto.api.value.Identifiers;
import fi.verkosto.clock.BusinessClock;
import fi.verkosto.coordination.programme.Provider;
import fi.verkosto.testkit.KafkaTopic;
import java.time.Instant;
import java.util.UUID;

/**
 * A programme whose networks work from 1 February 2019 to 31 December 2020: one of Omnia with Gradia, one of OSAO, both accepted on 15
 * February 2019, and Tredu for a coordinator.
 */
public final class MeasuringProgramme {

    private final BusinessClock clock;
    private final Database database;
    private final PlayedCall call;
    private final UUID id;

    public MeasuringProgramme(KafkaTopic kafka, Identifiers identifiers, Database database, BusinessClock clock) {
        this.clock = clock;
        this.database = database;
        call = new PlayedCall(kafka, identifiers, database);
        isOn("2019-02-15");
        call.isPublished();
        UUID first = call.awardsNetwork(OMNIA, GRADIA);
        UUID second = call.awardsNetwork(OSAO);
        call.awardsCoordination(TREDU);
        id = call.takenIn();
        accept(OMNIA, first);
        accept(OSAO, second);
    }

    private void accept(Provider lead, UUID application) {
        Portal.of(lead).accept(networkOf(application), "\"0\"").then().statusCode(200);
    }

    private UUID networkOf(UUID application) {
        return database.networksOfApplication(application).getFirst();
    }

    /** At nine in the morning, UTC. */
    public void isOn(String day) {
        clock.moveTo(Instant.parse(day + "T09:00:00Z"));
    }

    /** Another network, accepted now. */
    public UUID admits(Provider lead) {
        UUID application = call.awardsNetwork(lead);
        call.takenIn();
        accept(lead, application);
        return networkOf(application);
    }

    public UUID id() {
        return id;
    }

    public PlayedCall call() {
        return call;
    }

    public UUID networkOf(Provider lead) {
        return database.networksOf(call.id()).stream()
                .filter(network -> Portal.ofObserver()
                        .network(network)
                        .path("lead.businessId")
                        .equals(lead.businessId()))
                .findFirst()
                .orElseThrow();
    }
}
