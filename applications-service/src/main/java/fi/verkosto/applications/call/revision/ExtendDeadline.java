package fi.verkosto.applications.call.revision;

import fi.verkosto.api.refusal.Fault;
import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.request.Arrival;
import fi.verkosto.applications.ApplicationsError;
import fi.verkosto.applications.call.Applicants;
import fi.verkosto.applications.call.CallEvent;
import fi.verkosto.applications.call.CallLifecycle;
import fi.verkosto.applications.call.CallStep;
import fi.verkosto.applications.call.DeadlineExtended;
import fi.verkosto.applications.call.GrantCall;
import fi.verkosto.applications.call.Revised;
import fi.verkosto.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Gives all applicants of an open call more time, and tells them. */
@ApplicationScoped
public class ExtendDeadline {

    private final ChangePublishedCall change;
    private final Applicants applicants;
    private final Outbox outbox;
    private final Arrival arrival;

    ExtendDeadline(ChangePublishedCall change, Applicants applicants, Outbox outbox, Arrival arrival) {
        this.change = change;
        this.applicants = applicants;
        this.outbox = outbox;
        this.arrival = arrival;
    }

    @Transactional
    public GrantCall extend(UUID id, String ifMatch, Instant closesAt, LocalizedText reasons) {
        CallStep step = change.begin(id, ifMatch);
        GrantCall call = step.call();
        CallLifecycle.TABLE.next(call.state(), CallEvent.EXTEND_DEADLINE);
        call.requireOpen(arrival.instant());
        Instant before = call.terms().closesAt();
        requireLater(before, closesAt);
        Revised<DeadlineExtended> extended = call.extend(closesAt, step.author(reasons));
        change.revised(call, extended.revision());
        outbox.publish(extended.event());
        applicants.tellExtended(call, before, reasons);
        return call;
    }

    private static void requireLater(Instant before, Instant closesAt) {
        if (!closesAt.isAfter(before)) {
            throw new Refusal(ApplicationsError.CALL_INCOMPLETE)
                    .faults(List.of(Fault.at(
                            "/closesAt",
                            "later",
                            "Hakuaikaa voi vain pidentää",
                            "Ansökningstiden kan bara förlängas",
                            "The deadline can only be moved to a later time")));
        }
    }
}
