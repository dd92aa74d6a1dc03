package fi.verkosto.applications.agency;

import fi.verkosto.messaging.Outbox;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;

/**
 * Tells the services that write letters how agencies are reached: in the transaction that changes it, and within a minute
 * of those that were never told of.
 */
@ApplicationScoped
class TellAgencies {

    private final Agencies agencies;
    private final ToldAgencies told;
    private final Outbox outbox;
    private final InstantSource clock;

    TellAgencies(Agencies agencies, ToldAgencies told, Outbox outbox, InstantSource clock) {
        this.agencies = agencies;
        this.told = told;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Whoever changes it has locked it. */
    @Transactional(TxType.MANDATORY)
    void tell(Agency agency) {
        outbox.publish(AgencyChanged.TOPIC, AgencyChanged.of(agency, told.take(agency, clock.instant())));
    }

    /** From before this was told, or since an operator emptied the table. */
    @Scheduled(
            identity = "tell-untold-agencies",
            every = "${verkosto.agencies.every:30s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    @Transactional
    void tellUntold() {
        told.untold().forEach(id -> agencies.findLocked(id).ifPresent(this::tell));
    }
}
